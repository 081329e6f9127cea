namespace RelaxCodec.Benchmarks.Generating;

/// <summary>Where somebody types.</summary>
public enum EditedPlace
{
    /// <summary>In the body of a method of a class without annotations.</summary>
    Body,

    /// <summary>In the body of a method of an annotated class.</summary>
    BodyOfAnnotatedClass,

    /// <summary>In the name of an attribute, in an annotation.</summary>
    Annotation,
}
