using System.CommandLine;
using RelaxCodec.DocumentationSite;

var root = new Option<DirectoryInfo>("--root")
{
    Description = "The checkout: the folder that has README.md and docs.",
    HelpName = "DIR",
    DefaultValueFactory = _ => new DirectoryInfo("."),
};
var output = new Option<DirectoryInfo>("--out")
{
    Description = "The folder to write to; made if it is not there.",
    HelpName = "DIR",
    Required = true,
};
var command = new RootCommand("Makes the site of the documentation: README.md is its first page, docs/README.md its contents.")
{
    root,
    output,
};
command.SetAction(line =>
{
    try
    {
        int pages = new SiteWriter(line.GetRequiredValue(root).FullName, line.GetRequiredValue(output).FullName).Write();
        Console.Error.WriteLine($"wrote {pages} pages");
        return 0;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        Console.Error.WriteLine($"error: {e.Message}");
        return 2;
    }
});
return command.Parse(args).Invoke();
