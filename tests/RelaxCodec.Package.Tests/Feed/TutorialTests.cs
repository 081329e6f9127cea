using System.Text.RegularExpressions;
using RelaxCodec.Oracles;

namespace RelaxCodec.Package.Tests.Feed;

/// <summary>The tutorial, followed by somebody who has nothing but the SDK and the packages.</summary>
[Collection(PackageFeedGroup.Name)]
public sealed partial class TutorialTests(PackageFeed feed)
{
    [Fact]
    public void Its_commands_make_a_project_that_says_what_it_says()
    {
        string page = File.ReadAllText(Repository.PathOf("docs/tutorial.md"));
        string folder = feed.Outside;
        foreach (string command in Commands().Match(page).Groups[1].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (command.StartsWith("cd ", StringComparison.Ordinal))
                folder = Path.Combine(folder, command["cd ".Length..]);
            else
                Succeeded(DotNet.Run(folder, feed.Packages, command.Split(' ')[1..]));
        }

        (string program, string said) = Program(page);
        File.WriteAllText(Path.Combine(folder, "shipment.xml"), Document().Match(page).Groups[1].Value);
        File.WriteAllText(Path.Combine(folder, "Shipment.cs"), Classes().Match(page).Groups[1].Value);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), program);

        Assert.DoesNotContain("warning CS", Succeeded(DotNet.Build(folder, feed.Packages, "build")), StringComparison.Ordinal);
        Assert.Equal(said, Succeeded(DotNet.Run(folder, feed.Packages, "run", "--no-build")));
    }

    // All statements of the page, one after the other, and what they write.
    private static (string Program, string Said) Program(string page)
    {
        Match[] blocks = [.. Statements().Matches(page).Where(b => !b.Groups[1].Value.Contains("[Element(", StringComparison.Ordinal)
            && !b.Groups[1].Value.Contains("[Attr(", StringComparison.Ordinal))];
        return (string.Concat(blocks.Select(b => b.Groups[1].Value)), string.Concat(blocks.Select(b => b.Groups[2].Value)));
    }

    private static string Succeeded(ToolOutcome outcome)
    {
        Assert.True(outcome.ExitCode == 0, outcome.Output + outcome.Errors);
        return outcome.Output;
    }

    [GeneratedRegex("```sh\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Commands();

    [GeneratedRegex("```xml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Document();

    [GeneratedRegex("```csharp\n(using RelaxCodec;\n\nnamespace Shipping;.*?)```", RegexOptions.Singleline)]
    private static partial Regex Classes();

    [GeneratedRegex("```csharp\n((?:(?!```).)*?)```\n+```\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Statements();
}
