namespace RelaxCodec.Generators.Model;

/// <summary>How generated code gives a property its value.</summary>
internal enum SetterKind
{
    /// <summary>Not at all: what the getter returns is filled.</summary>
    None,

    /// <summary>By an assignment.</summary>
    Set,

    /// <summary>Through an accessor: the property is <c>init</c>.</summary>
    Init,
}
