namespace RelaxCodec.Datatypes;

/// <summary>
/// The values of <c>xsd:decimal</c> (XML Schema Part 2, 3.2.3) that a <see cref="decimal"/> holds, zeros at their end included.
/// </summary>
public static class XsdDecimal
{
    /// <summary>Whether both are written alike: <c>12.0</c> and <c>12.00</c> are one number, and two scales.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool AreEqual(decimal? left, decimal? right) => left == right && left?.Scale == right?.Scale;
}
