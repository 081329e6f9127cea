using System.Globalization;
using System.Text.RegularExpressions;
using RelaxCodec.Libvirt;

namespace RelaxCodec.Cli;

/// <summary>Makes the picture of a document that was judged: each problem stands at the device or controller that it is about.</summary>
internal sealed partial class PictureMaker
{
    private readonly FailoverPairs _pairs;
    private readonly GuestPciBuses? _buses;
    private readonly ILookup<string, Problem> _problems;
    private readonly Dictionary<PciController, string> _controllerPaths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<uint, PictureBus> _drawnBuses = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private readonly SourceWords _sources = new();

    private PictureMaker(FailoverPairs pairs, IEnumerable<Problem> problems, string? wrapper)
    {
        _pairs = pairs;
        _problems = problems.ToLookup(problem => OwnerOf(problem, wrapper), StringComparer.Ordinal);
        if (pairs.Domain is not { } domain)
            return;
        _buses = GuestPciBuses.Of(domain);
        if (domain.Devices is { } devices)
            FindControllers(devices);
    }

    /// <summary>The picture.</summary>
    /// <param name="verdict">What was found in the document.</param>
    /// <param name="pairs">Its devices and pairs.</param>
    public static Picture Draw(FileVerdict verdict, FailoverPairs pairs) =>
        new PictureMaker(pairs, verdict.Problems, verdict.Wrapper).Draw(verdict);

    private Picture Draw(FileVerdict verdict)
    {
        Dictionary<FailoverDevice, PictureDevice> drawn = new(ReferenceEqualityComparer.Instance);
        foreach (FailoverDevice device in _pairs.Devices)
            drawn[device] = Draw(device);
        PictureDevice[] devices = [.. drawn.Values.Concat(Unreadable()).OrderBy(static device => device.Line)];
        PicturePair[] pairs = [.. _pairs.Pairs.Select(pair => new PicturePair(
            ProblemText.OneLine(pair.StandbyAlias), drawn[pair.Primary], pair.Standby is { } standby ? drawn[standby] : null))];
        return new Picture(ProblemText.OneLine(verdict.File), NameOf(devices))
        {
            Devices = devices,
            Pairs = pairs,
            Groups = PictureGroup.Of(devices, pairs),
            Problems = verdict.Problems,
            Elsewhere = [.. _problems.Where(owner => !_told.Contains(owner.Key)).SelectMany(static owner => owner).OrderBy(LineOf)],
        };
    }

    private static int LineOf(Problem problem) => problem.Line;

    private string NameOf(PictureDevice[] devices) => ProblemText.OneLine(
        _pairs.Domain is { } domain ? domain.Name ?? "domain without a name" : devices.FirstOrDefault()?.Name ?? "");

    private PictureDevice Draw(FailoverDevice device)
    {
        IAddressedDevice node = (IAddressedDevice?)device.Interface ?? device.Hostdev!;
        PciAddress? address = GuestPciBuses.AddressOf(node);
        return new PictureDevice(device.Place.Path, device.Place.Line)
        {
            Kind = DeviceWords.KindOf(device),
            Marks = DeviceWords.MarksOf(device),
            IsAssigned = device.Kind
                is FailoverDeviceKind.AssignedPci or FailoverDeviceKind.AssignedFromPool or FailoverDeviceKind.AssignedOther,
            IsStandby = device.IsStandby,
            IsPrimary = device.IsPrimary,
            Source = _sources.Of(device),
            Address = address?.ToString() ?? DeviceWords.OtherPlaceOf(node.Address),
            Bus = address is { } at ? BusOf(at.Bus) : null,
            Problems = ProblemsOf(device.Place.Path),
        };
    }

    private PictureBus? BusOf(uint number)
    {
        if (_buses is null || _drawnBuses.TryGetValue(number, out PictureBus? bus))
            return _drawnBuses.GetValueOrDefault(number);
        IReadOnlyList<GuestPciBus> path = _buses.PathFrom(number);
        PciController? controller = path[0].Controller;
        return _drawnBuses[number] = new PictureBus(InWords(path[0]), [.. path.Skip(1).Select(InWords)])
        {
            Problems = controller is not null && _controllerPaths.TryGetValue(controller, out string? place) ? ProblemsOf(place) : [],
        };
    }

    private static string InWords(GuestPciBus bus) =>
        string.Create(CultureInfo.InvariantCulture, $"bus {bus.Number} ({bus.Model ?? "no controller written"})");

    private IReadOnlyList<Problem> ProblemsOf(string path)
    {
        _told.Add(path);
        return [.. _problems[path]];
    }

    // What was refused as a whole is in no list of devices: nobody should look for it in the picture.
    private List<PictureDevice> Unreadable()
    {
        var found = new List<PictureDevice>();
        foreach (IGrouping<string, Problem> owner in _problems)
        {
            if (_told.Contains(owner.Key) || !DevicePath().IsMatch(owner.Key))
                continue;
            found.Add(new PictureDevice(owner.Key, owner.Min(static problem => problem.Line))
            {
                Kind = "cannot be read",
                Problems = ProblemsOf(owner.Key),
            });
        }

        return found;
    }

    // Counted as in the paths of problems: among all of the name, also those that could not be read.
    private void FindControllers(Devices devices)
    {
        var found = new List<(int Line, int Column, PciController? Controller)>();
        foreach (Controller controller in devices.Controllers)
            found.Add((((IXmlNode)controller).Source?.Line ?? 0, ((IXmlNode)controller).Source?.Column ?? 0, controller as PciController));
        foreach (XmlContentItem item in ((IXmlNode)devices).Content ?? Enumerable.Empty<XmlContentItem>())
        {
            if (item is { Kind: XmlContentKind.Element, NamespaceUri: "" } && item.LocalName == Controller.ElementName)
                found.Add((item.Line, item.Column, null));
        }

        int number = 0;
        foreach ((_, _, PciController? controller) in found.OrderBy(static item => item.Line).ThenBy(static item => item.Column))
        {
            number++;
            if (controller is not null)
                _controllerPaths[controller] = string.Create(CultureInfo.InvariantCulture, $"/domain/devices/controller[{number}]");
        }
    }

    // The path of the device that a problem is about; that of the problem where it is about none.
    private static string OwnerOf(Problem problem, string? wrapper)
    {
        string path = wrapper is null ? problem.Path : problem.Path[(wrapper.Length + 1)..];
        return Owner().Match(path) is { Success: true } owner ? owner.Value : path;
    }

    [GeneratedRegex(@"^(/domain/devices/[^/]+|/(interface|hostdev)(?=/|$))")]
    private static partial Regex Owner();

    [GeneratedRegex(@"^/domain/devices/(interface|hostdev)\[")]
    private static partial Regex DevicePath();
}
