using System.Collections.Concurrent;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests;

/// <summary>The commands of the .NET CLI that the documentation names exist, with their options.</summary>
public sealed class DocumentedCommandTests
{
    // Those of MSBuild, which takes any property.
    private const string Property = "-p";

    [Fact]
    public void Dotnet_has_the_options_that_pages_name()
    {
        var help = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);

        Assert.All(DocumentedCommand.Of("dotnet"), command =>
        {
            // "tool install", "new console", "add package"; else a path or a project follows the verb.
            int words = command.Words[1] is "tool" or "new" or "add" ? 3 : 2;
            string verb = string.Join(' ', command.Words.Take(words).Skip(1));
            string text = help.GetOrAdd(
                verb, static verb => DotNet.Run(Repository.Root, Repository.Root, [.. verb.Split(' '), "--help"]).Output);
            Assert.Contains("Usage:", text, StringComparison.Ordinal);
            Assert.All(
                DocumentedCommand.OptionsAmong(command.Outer).Where(static option => option != Property),
                option => Assert.Contains(option, text, StringComparison.Ordinal));
        });
    }
}
