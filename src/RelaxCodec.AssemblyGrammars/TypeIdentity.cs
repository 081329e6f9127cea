using System.Reflection.Metadata;

namespace RelaxCodec.AssemblyGrammars;

/// <summary>A type, by its name in metadata and the simple name of its assembly.</summary>
/// <param name="Assembly">The simple name of the assembly.</param>
/// <param name="Name">The full name; <c>+</c> stands before a nested type.</param>
internal readonly record struct TypeIdentity(string Assembly, string Name)
{
    /// <summary>The type that an attribute's argument names.</summary>
    /// <param name="serialized">The name as it stands in metadata.</param>
    /// <param name="assembly">The assembly that it stands in, meant where the name has none.</param>
    public static TypeIdentity Parse(string serialized, string assembly)
    {
        TypeName name = TypeName.Parse(serialized);
        return new TypeIdentity(name.AssemblyName?.Name ?? assembly, name.FullName);
    }

    public override string ToString() => Name.Replace('+', '.');
}
