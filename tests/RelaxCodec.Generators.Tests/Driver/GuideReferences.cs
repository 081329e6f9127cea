using System.Collections.Immutable;
using Microsoft.AspNetCore.Builder;
using Microsoft.CodeAnalysis;
using RelaxCodec.Libvirt;
using RelaxCodec.Libvirt.Qemu;

namespace RelaxCodec.Generators.Tests.Driver;

/// <summary>What samples in the documentation may use beside the platform and the runtime: ASP.NET Core, and libvirt's model.</summary>
internal static class GuideReferences
{
    public static ImmutableArray<MetadataReference> All { get; } =
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(typeof(WebApplication).Assembly.Location)!, "Microsoft.*.dll")
            .Append(typeof(Domain).Assembly.Location)
            .Append(typeof(MigrationWatch).Assembly.Location)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];
}
