using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;

namespace RelaxCodec.AssemblyGrammars;

/// <summary>The types of one assembly and their defines, read without loading it.</summary>
internal sealed class AssemblyMetadata : IDisposable
{
    private const string DefineAttribute = "RelaxCodec.GrammarDefineAttribute";
    private const string ElementAttribute = "RelaxCodec.ElementAttribute";
    private const string ChoiceAttribute = "RelaxCodec.ChoiceAttribute";

    private readonly PEReader _file;
    private readonly MetadataReader _reader;
    private readonly Dictionary<string, TypeDefinitionHandle> _types = new(StringComparer.Ordinal);

    private AssemblyMetadata(PEReader file)
    {
        _file = file;
        _reader = file.GetMetadataReader();
        Name = _reader.GetString(_reader.GetAssemblyDefinition().Name);
        foreach (TypeDefinitionHandle handle in _reader.TypeDefinitions)
            _types.TryAdd(FullName(_reader.GetTypeDefinition(handle)), handle);
    }

    /// <summary>The simple name.</summary>
    public string Name { get; }

    /// <summary>The classes that have <c>[Element]</c> themselves, in the order of the source.</summary>
    public IEnumerable<TypeIdentity> ElementClasses => AnnotatedWith(ElementAttribute);

    /// <summary>The classes and interfaces that are choices of elements, in the order of the source.</summary>
    public IEnumerable<TypeIdentity> Choices => AnnotatedWith(ChoiceAttribute);

    public static AssemblyMetadata Open(string path)
    {
        var file = new PEReader(ImmutableCollectionsMarshal.AsImmutableArray(CheckedFile.ReadBytes(path)));
        try
        {
            return new AssemblyMetadata(file);
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            file.Dispose();
            throw new ExportException(ExportException.BadFile, $"'{path}' is not a .NET assembly: {exception.Message}");
        }
    }

    public bool Has(TypeIdentity type) => _types.ContainsKey(type.Name);

    /// <summary>The defines that the properties of a type stand for.</summary>
    public IEnumerable<DefineMetadata> DefinesOf(TypeIdentity type)
    {
        foreach (PropertyDefinitionHandle handle in _reader.GetTypeDefinition(_types[type.Name]).GetProperties())
        {
            PropertyDefinition property = _reader.GetPropertyDefinition(handle);
            foreach (CustomAttribute attribute in AttributesOf(property.GetCustomAttributes(), DefineAttribute))
                yield return Define(property, attribute.DecodeValue(AttributeTypes.Instance));
        }
    }

    public void Dispose() => _file.Dispose();

    private IEnumerable<TypeIdentity> AnnotatedWith(string attribute) =>
        from entry in _types
        where AttributesOf(_reader.GetTypeDefinition(entry.Value).GetCustomAttributes(), attribute).Any()
        select new TypeIdentity(Name, entry.Key);

    private DefineMetadata Define(PropertyDefinition property, CustomAttributeValue<string> value)
    {
        string name = _reader.GetString(property.Name);
        if (value.NamedArguments.Any(a => a is { Name: "IsOpen", Value: true })
            && value.FixedArguments is [{ Value: ImmutableArray<CustomAttributeTypedArgument<string>> types }])
        {
            return new DefineMetadata(name, null, [.. types.Select(t => TypeIdentity.Parse((string)t.Value!, Name))]);
        }

        return new FragmentGetter(_file, _reader).Read(property) is var (rng, references)
            ? new DefineMetadata(name, rng, [.. references.Select(OwnerOf).Distinct()])
            : throw new ExportException(
                ExportException.NoDefine,
                $"The text of the define that the property '{name}' in '{Name}' stands for was not found where the compiler puts it: "
                    + "compile the assembly with the generator of this version of RelaxCodec, and export before a tool rewrites it.");
    }

    private TypeIdentity OwnerOf(EntityHandle method) => method.Kind == HandleKind.MethodDefinition
        ? new TypeIdentity(
            Name, FullName(_reader.GetTypeDefinition(_reader.GetMethodDefinition((MethodDefinitionHandle)method).GetDeclaringType())))
        : IdentityOf((TypeReferenceHandle)_reader.GetMemberReference((MemberReferenceHandle)method).Parent);

    private TypeIdentity IdentityOf(TypeReferenceHandle handle)
    {
        TypeReference type = _reader.GetTypeReference(handle);
        string name = _reader.GetString(type.Name);
        if (type.ResolutionScope.Kind == HandleKind.TypeReference)
        {
            TypeIdentity outer = IdentityOf((TypeReferenceHandle)type.ResolutionScope);
            return outer with { Name = $"{outer.Name}+{name}" };
        }

        string assembly = _reader.GetString(_reader.GetAssemblyReference((AssemblyReferenceHandle)type.ResolutionScope).Name);
        return new TypeIdentity(assembly, type.Namespace.IsNil ? name : $"{_reader.GetString(type.Namespace)}.{name}");
    }

    private IEnumerable<CustomAttribute> AttributesOf(CustomAttributeHandleCollection attributes, string name) =>
        attributes.Select(_reader.GetCustomAttribute).Where(a => NameOf(a) == name);

    private string NameOf(CustomAttribute attribute)
    {
        EntityHandle type = attribute.Constructor.Kind == HandleKind.MemberReference
            ? _reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent
            : _reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType();
        return type.Kind switch
        {
            HandleKind.TypeReference => AttributeTypes.Instance.GetTypeFromReference(_reader, (TypeReferenceHandle)type, 0),
            HandleKind.TypeDefinition => AttributeTypes.Instance.GetTypeFromDefinition(_reader, (TypeDefinitionHandle)type, 0),
            _ => "",
        };
    }

    private string FullName(TypeDefinition type)
    {
        string name = _reader.GetString(type.Name);
        if (type.IsNested)
            return $"{FullName(_reader.GetTypeDefinition(type.GetDeclaringType()))}+{name}";
        return type.Namespace.IsNil ? name : $"{_reader.GetString(type.Namespace)}.{name}";
    }
}
