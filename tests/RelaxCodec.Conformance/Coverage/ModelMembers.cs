using System.Reflection;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Conformance.Coverage;

/// <summary>The classes and members of the model that stand behind the defines of its grammar.</summary>
internal sealed class ModelMembers
{
    private readonly Dictionary<string, Type> _classes = new(StringComparer.Ordinal);

    public ModelMembers()
    {
        foreach (Type type in typeof(Domain).Assembly.GetTypes().Where(type => type.IsClass && type.Namespace == typeof(Domain).Namespace))
            _classes.TryAdd(type.GetCustomAttribute<DefineAttribute>()?.Name ?? type.Name, type);
    }

    /// <summary>
    /// What has a path, in C#: <c>Disk.Device</c>; the class alone where it is its cases that tell, or the element is the class.
    /// </summary>
    /// <param name="path">The path.</param>
    /// <param name="define">A define of the grammar that declares it.</param>
    public string? NameOf(string path, string define)
    {
        if (ClassOf(define) is not { } type)
            return null;
        string name = path[(path.LastIndexOf('/') + 1)..];
        return (MemberOf(type, name) ?? MemberOf(type.BaseType!, name)) is { } member ? $"{type.Name}.{member}" : type.Name;
    }

    // Name.content is what a case says, Name.shared what its base does, Name.alternative one of its alternatives.
    private Type? ClassOf(string define) => _classes.GetValueOrDefault(define) ?? _classes.GetValueOrDefault(define.Split('.')[0]);

    private static string? MemberOf(Type type, string name) =>
        type.GetProperties().FirstOrDefault(property => IsNamed(property, name))?.Name;

    private static bool IsNamed(PropertyInfo property, string name) => name.StartsWith('@')
        ? property.GetCustomAttribute<AttrAttribute>()?.Name == name[1..]
        : property.GetCustomAttribute<ElementAttribute>()?.Name == LocalName(name)
            || property.GetCustomAttribute<EmptyElementAttribute>()?.Name == LocalName(name);

    private static string LocalName(string name) => name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
