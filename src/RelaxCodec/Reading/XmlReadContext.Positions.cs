using System.Runtime.CompilerServices;

namespace RelaxCodec;

/// <content>Where attributes stand, gathered for the whole document.</content>
public sealed partial class XmlReadContext
{
    private XmlAttributePosition[] _positions = new XmlAttributePosition[32];
    private int _positionCount;
    private XmlAttributePositions? _positionsOwner;

    // Where those of the element begin whose attributes are being read.
    private int _firstPosition;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void AddAttribute(XmlName name, int line, int column)
    {
        XmlAttributePosition[] positions = _positions;
        int count = _positionCount;
        if ((uint)count >= (uint)positions.Length)
            positions = GrowPositions();
        ref XmlAttributePosition position = ref positions[count];
        position.Name = name;
        position.Line = line;
        position.Column = column;
        _positionCount = count + 1;
    }

    /// <summary>The place of the entered element, whose attributes have been read.</summary>
    internal XmlSource EndAttributes()
    {
        ref XmlReadFrame frame = ref Top;
        int first = _firstPosition;
        _firstPosition = _positionCount;
        return new XmlSource(frame.Line, frame.Column, _positionsOwner ??= new(), first, _positionCount - first);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private XmlAttributePosition[] GrowPositions()
    {
        Array.Resize(ref _positions, _positionCount * 2);
        return _positions;
    }

    private void CompletePositions()
    {
        _positionsOwner?.All = _positions.AsSpan(0, _positionCount).ToArray();
        _positionsOwner = null;
        _positionCount = _firstPosition = 0;
        if (_positions.Length > KeptCapacity / 16)
            _positions = new XmlAttributePosition[32];
    }
}
