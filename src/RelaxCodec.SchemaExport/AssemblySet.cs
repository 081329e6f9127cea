namespace RelaxCodec.SchemaExport;

/// <summary>The assembly and what it was compiled against, opened when first asked for.</summary>
internal sealed class AssemblySet : IDisposable
{
    private readonly Dictionary<string, string> _paths = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AssemblyMetadata> _open = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<TypeIdentity, IReadOnlyList<DefineMetadata>> _defines = [];

    public AssemblySet(string assembly, IEnumerable<string> references)
    {
        Main = AssemblyMetadata.Open(assembly);
        _open.Add(Main.Name, Main);
        foreach (string path in references)
            _paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
    }

    /// <summary>The assembly whose element classes are exported.</summary>
    public AssemblyMetadata Main { get; }

    /// <summary>The defines of a type.</summary>
    public IReadOnlyList<DefineMetadata> DefinesOf(TypeIdentity type)
    {
        if (!_defines.TryGetValue(type, out IReadOnlyList<DefineMetadata>? defines))
        {
            AssemblyMetadata assembly = Find(type);
            if (!assembly.Has(type))
                throw new ExportException(ExportException.NoDefine, $"The type '{type}' is not in the assembly '{type.Assembly}'.");
            defines = [.. assembly.DefinesOf(type)];
            _defines.Add(type, defines);
        }

        return defines;
    }

    public void Dispose()
    {
        foreach (AssemblyMetadata assembly in _open.Values)
            assembly.Dispose();
    }

    private AssemblyMetadata Find(TypeIdentity type)
    {
        if (_open.TryGetValue(type.Assembly, out AssemblyMetadata? assembly))
            return assembly;
        if (!_paths.TryGetValue(type.Assembly, out string? path))
            throw new ExportException(
                ExportException.NoDefine,
                $"The assembly '{type.Assembly}', which holds '{type}', is not among the references of the project.");
        assembly = AssemblyMetadata.Open(path);
        _open.Add(type.Assembly, assembly);
        return assembly;
    }
}
