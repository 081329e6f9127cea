namespace RelaxCodec;

/// <content>Where attributes stand, gathered for the whole document.</content>
public sealed partial class XmlReadContext
{
    private XmlAttributePosition[] _positions = new XmlAttributePosition[32];
    private int _positionCount;
    private XmlAttributePositions? _positionsOwner;

    /// <summary>The place of an element whose attributes are read next.</summary>
    internal XmlSource BeginSource(XmlPosition position) => Source = new XmlSource(position, _positionsOwner ??= new(), _positionCount);

    internal void AddAttribute(XmlName name, XmlPosition position)
    {
        if (_positionCount == _positions.Length)
            Array.Resize(ref _positions, _positionCount * 2);
        _positions[_positionCount++] = new XmlAttributePosition(name, position.Line, position.Column);
    }

    internal void EndAttributes() => Source!.EndAttributes(_positionCount);

    private void CompletePositions()
    {
        _positionsOwner?.All = _positions.AsSpan(0, _positionCount).ToArray();
        _positionsOwner = null;
        _positionCount = 0;
        if (_positions.Length > KeptCapacity / 16)
            _positions = new XmlAttributePosition[32];
    }
}
