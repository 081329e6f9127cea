namespace RelaxCodec.Generators.Tests.Properties;

/// <summary>Decisions that were generated beforehand, taken one after the other; from the beginning again when they are used up.</summary>
internal sealed class Entropy(int[] decisions)
{
    private int _next;

    /// <summary>A number from 0 to below a count.</summary>
    public int Next(int count) => decisions[_next++ % decisions.Length] % count;

    /// <summary>True so many times in a hundred.</summary>
    public bool Chance(int percent) => Next(100) < percent;

    /// <summary>One of these.</summary>
    public T Pick<T>(params IReadOnlyList<T> items) => items[Next(items.Count)];
}
