namespace RelaxCodec;

/// <content>Where attributes stand, gathered for the whole document.</content>
public sealed partial class XmlReadContext
{
    private XmlAttributePosition[] _positions = new XmlAttributePosition[32];
    private int _positionCount;
    private XmlAttributePositions? _positionsOwner;

    // Where those of the element begin whose attributes are being read.
    private int _firstPosition;

    internal void AddAttribute(XmlName name, XmlPosition position)
    {
        if (_positionCount == _positions.Length)
            Array.Resize(ref _positions, _positionCount * 2);
        _positions[_positionCount++] = new XmlAttributePosition(name, position.Line, position.Column);
    }

    /// <summary>The place of the entered element, whose attributes have been read.</summary>
    internal XmlSource EndAttributes(in XmlReadFrame frame)
    {
        int first = _firstPosition;
        _firstPosition = _positionCount;
        return new XmlSource(frame.Line, frame.Column, _positionsOwner ??= new(), first, _positionCount - first);
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
