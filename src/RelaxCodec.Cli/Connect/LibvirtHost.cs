using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>The domains of a libvirt and the networks that they use, fetched to be judged.</summary>
internal sealed partial class LibvirtHost
{
    private readonly Virsh _virsh;
    private readonly List<FetchedDocument> _documents = [];
    private readonly List<InputFault> _faults = [];
    private readonly List<string> _notes = [];

    private LibvirtHost(Virsh virsh) => _virsh = virsh;

    /// <summary>Its release; null if it is none that is known.</summary>
    public LibvirtRelease? Release { get; private set; }

    /// <summary>Its domains, then their networks.</summary>
    public IReadOnlyList<FetchedDocument> Documents => _documents;

    /// <summary>What was asked for and cannot be had.</summary>
    public IReadOnlyList<InputFault> Faults => _faults;

    /// <summary>What else should be known.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Fetches them.</summary>
    /// <param name="virsh">The libvirt.</param>
    /// <param name="names">The names or UUIDs of domains; all, where none is named.</param>
    /// <param name="live">Whether a running domain is taken as it runs, and not as it will be started next.</param>
    /// <param name="work">Shows how far it is.</param>
    public static LibvirtHost Fetch(Virsh virsh, IReadOnlyList<string> names, bool live, LongWork work)
    {
        var host = new LibvirtHost(virsh);
        try
        {
            host.FetchRelease();
            work.ForEach("Asking", host.Find(names), domain => host.FetchDomain(domain.Id, domain.Name, isNamed: names.Count > 0, live));
            foreach (string network in host.UsedNetworks())
                host.FetchNetwork(network);
        }
        catch (VirshException e)
        {
            host._faults.Add(new InputFault(virsh.Uri, ProblemText.OneLine(e.Message)));
        }

        return host;
    }

    /// <summary>The networks among what was fetched, as far as they can be read.</summary>
    public IReadOnlyList<Network> Networks(LibvirtRelease release) =>
    [
        .. _documents.Where(static document => document.IsNetwork)
            .Select(document => DocumentRoot.Of(document.Content).Kind?.Read(document.Content, release).Root).OfType<Network>(),
    ];

    private void FetchRelease()
    {
        // The daemon's, if there is one: it reads the documents, whatever virsh is.
        string answer = Ask("version", "--daemon");
        Match match = DaemonVersion().Match(answer);
        if (!match.Success)
            match = LibraryVersion().Match(answer);
        if (LibvirtRelease.TryParse(match.Groups["version"].Value, out LibvirtRelease? release))
            Release = release;
        else
            _notes.Add($"{_virsh.Uri}: this libvirt does not tell a release that is known");
    }

    // By UUID: a name may look like an option or like the number of another domain.
    private List<(string Id, string Name)> Find(IReadOnlyList<string> names)
    {
        var found = new List<(string, string)>();
        (string Id, string Name)[] all = [.. from line in Ask("list", "--all", "--uuid", "--name").Split('\n')
                                             let match = IdAndName().Match(line)
                                             where match.Success
                                             select (match.Groups["id"].Value, match.Groups["name"].Value)];
        if (names.Count == 0)
            return [.. all];
        foreach (string name in names)
        {
            if (Array.Find(all, domain => domain.Name == name || domain.Id == name) is { Id: not null } domain)
                found.Add(domain);
            else
                _faults.Add(new InputFault(DomainName(name), "there is no such domain"));
        }

        return found;
    }

    private void FetchDomain(string id, string name, bool isNamed, bool live)
    {
        try
        {
            _documents.Add(new FetchedDocument(DomainName(name), _virsh.Ask(live ? ["dumpxml", id] : ["dumpxml", "--inactive", id])));
        }
        catch (VirshException e) when (e.IsNotFound && !isNamed)
        {
            _notes.Add($"{DomainName(name)}: has gone meanwhile, and was not judged");
        }
        catch (VirshException e)
        {
            _faults.Add(new InputFault(DomainName(name), ProblemText.OneLine(e.Message)));
        }
    }

    private void FetchNetwork(string name)
    {
        string shown = $"{_virsh.Uri}: network {name}";
        try
        {
            _documents.Add(new FetchedDocument(shown, _virsh.Ask("net-dumpxml", "--network", name)) { IsNetwork = true });
        }
        catch (VirshException e) when (e.IsNotFound)
        {
            _notes.Add($"{shown}: is not there, and so was not judged");
        }
        catch (VirshException e)
        {
            _faults.Add(new InputFault(shown, ProblemText.OneLine(e.Message)));
        }
    }

    private string[] UsedNetworks() => [.. _documents.SelectMany(static document => NetworksIn(document.Content)).Distinct()];

    private static List<string> NetworksIn(byte[] domain)
    {
        var names = new List<string>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(domain, writable: false));
            string? parent = null;
            while (reader.Read())
            {
                if (reader is { NodeType: XmlNodeType.Element, Depth: 2 })
                    parent = reader.LocalName;
                else if (reader is { NodeType: XmlNodeType.Element, Depth: 3, LocalName: "source" }
                    && parent == "interface"
                    && reader["network"] is { } name)
                    names.Add(name);
            }
        }
        catch (XmlException)
        {
            // Whoever judges the document says it.
        }

        return names;
    }

    private string DomainName(string name) => $"{_virsh.Uri}: domain {name}";

    private string Ask(params IReadOnlyList<string> command) => Encoding.UTF8.GetString(_virsh.Ask(command));

    [GeneratedRegex("^Running against daemon: (?<version>[0-9.]+)", RegexOptions.Multiline)]
    private static partial Regex DaemonVersion();

    [GeneratedRegex("^Using library: libvirt (?<version>[0-9.]+)", RegexOptions.Multiline)]
    private static partial Regex LibraryVersion();

    [GeneratedRegex("^(?<id>[0-9a-f-]{36}) +(?<name>.*?) *$")]
    private static partial Regex IdAndName();
}
