using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>What the release asked for does not have. It is read nevertheless: only where unknown content is refused it is RX018.</content>
public ref partial struct XmlCursor<TSource>
{
    /// <summary>The release asked for, as <see cref="XmlRelease.Packed"/> says; greater than all others if none was asked for.</summary>
    public readonly ulong Release
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _context.Release;
    }

    /// <summary>
    /// Whether open content takes what the release asked for has no member for. A lenient reading gives it to the member that other
    /// releases have; any other would refuse, as a bad value of that member, what is valid in the release.
    /// </summary>
    public readonly bool RefusesOtherReleases => _context.RefusesUnknown || _context.RefusesInvalid;

    /// <summary>RX018: the release asked for has no such attribute as the current one.</summary>
    /// <param name="releases">Which releases have it: <c>since 10.2.0</c>.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AttributeOutsideRelease(string releases)
    {
        if (_context.RefusesUnknown)
            ReportOutside($"attribute '{_source.Name.Written}'", releases, _source.Position, PathOfAttribute(), isName: true);
    }

    /// <summary>RX018: the release asked for does not have the value of the current attribute.</summary>
    /// <param name="releases">Which releases have it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void AttributeValueOutsideRelease(string releases)
    {
        if (_context.RefusesUnknown)
        {
            string what = $"the value {ProblemText.Quote(_source.Value)} of attribute '{_source.Name.Written}'";
            ReportOutside(what, releases, _source.Position, PathOfAttribute());
        }
    }

    /// <summary>RX018: the release asked for has no such child as the current one.</summary>
    /// <param name="releases">Which releases have it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ElementOutsideRelease(string releases)
    {
        // Its slot and index are not known yet.
        if (_context.RefusesUnknown)
        {
            string name = _source.Name.Written;
            ReportOutside($"element '{name}'", releases, _source.Position, $"{PathOfParent()}/{name}", isName: true);
        }
    }

    /// <summary>RX018: the release asked for does not have the text of the child that <see cref="TryReadSimple"/> has just read.</summary>
    /// <param name="releases">Which releases have it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void ElementValueOutsideRelease(string releases)
    {
        if (!_context.RefusesUnknown)
            return;
        string what = $"the value {ProblemText.Quote(_context.Text.Written)} of element '{_context.SimpleName.Written}'";
        ReportOutside(what, releases, _context.SimplePosition, PathOfChild(_context.SimpleName.Written));
    }

    /// <summary>RX018: the release asked for does not have the text that <see cref="ReadText"/> has just read.</summary>
    /// <param name="releases">Which releases have it.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void TextOutsideRelease(string releases)
    {
        if (!_context.RefusesUnknown)
            return;
        ref XmlReadFrame frame = ref _context.Top;
        string what = $"the value {ProblemText.Quote(_context.Text.Written)} of element '{frame.Name}'";
        ReportOutside(what, releases, new XmlPosition(frame.Line, frame.Column), _context.Path().ToString());
    }

    /// <summary>RX018: the release asked for does not have the case that the discriminator of the current element chooses.</summary>
    /// <param name="attribute">The local name of the discriminator, which may be absent.</param>
    /// <param name="releases">Which releases have the case.</param>
    /// <param name="ns">Its namespace name; empty for none.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void CaseOutsideRelease(string attribute, string releases, string ns = "")
    {
        if (!_context.RefusesUnknown)
            return;
        string name = _source.Name.Written;
        string path = PathOfChild();
        if (!MoveToAttribute(attribute, ns))
        {
            ReportOutside($"element '{name}' without attribute '{attribute}'{InNamespace(ns)}", releases, _source.Position, path);
            return;
        }

        string what = $"element '{name}' with {_source.Name.Written} {ProblemText.Quote(_source.Value)}";
        ReportOutside(what, releases, _source.Position, $"{path}/@{_source.Name.Written}");
        _source.MoveToElement();
    }

    private readonly void ReportOutside(string what, string releases, XmlPosition position, string path, bool isName = false)
    {
        string asked = _context.Options.Release is { } release ? $"release {release}" : "the newest release";
        string message = $"{what} is there {releases}, but {asked} was asked for: leave it out, or ask for a release that has it";
        _context.Report(new Problem(SchemaProblem.OutsideRelease, ProblemSeverity.Error, message, position.Line, position.Column, path)
        {
            OutsideRelease = new ReleaseDifference(what, releases, isName),
        });
    }
}
