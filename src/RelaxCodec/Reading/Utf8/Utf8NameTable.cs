using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Security.Cryptography;

namespace RelaxCodec;

/// <summary>
/// The names that a thread has met, each checked once and found again by its bytes: a short one, up to 16 bytes, by one comparison; a
/// longer one by its hash and its bytes. The hashes are seeded, so that nobody can write a document whose names all collide.
/// </summary>
internal sealed partial class Utf8NameTable
{
    /// <summary>How long a name may be that fits into a key.</summary>
    public const int KeyLength = 16;

    private const int MaxNames = 8192;
    private const int MaxBytes = 512 * 1024;
    private const int InitialSlots = 1024;

    private static readonly ulong Seed1 = RandomSeed();
    private static readonly ulong Seed2 = RandomSeed();

    private Utf8NameEntry[] _short = new Utf8NameEntry[InitialSlots];
    private int _shift = 64 - BitOperations.Log2(InitialSlots);
    private Utf8Name[] _names = new Utf8Name[64];
    private int _shortCount;
    private int _count;
    private long _byteCount;
    private Utf8NameEntry _none = new() { Index = -1 };

    /// <summary>Whether there are more names than are worth keeping for the next document.</summary>
    public bool IsOverfull => _count > MaxNames || _byteCount > MaxBytes;

    /// <summary>A name by its place.</summary>
    public ref Utf8Name this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _names[index];
    }

    /// <summary>The name of up to 16 bytes; the entry has an index of -1 if this is no name. Valid until the next call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref Utf8NameEntry Find(Vector128<byte> key)
    {
        Utf8NameEntry[] entries = _short;
        int slot = SlotOf(key);
        ref Utf8NameEntry entry = ref entries[slot];
        if (entry.Key == key)
            return ref entry;
        return ref FindNext(key, slot);
    }

    /// <summary>
    /// The name of these bytes, however many; the entry has an index of -1 if this is no name. Valid until the next call.
    /// </summary>
    public ref Utf8NameEntry Find(ReadOnlySpan<byte> name)
    {
        if (name.Length > KeyLength)
            return ref FindLong(name);
        if (name.IsEmpty)
            return ref _none;
        Span<byte> key = stackalloc byte[KeyLength];
        key.Clear();
        name.CopyTo(key);
        return ref Find(Vector128.Create<byte>(key));
    }

    /// <summary>The bytes of a name that does not fit into a key.</summary>
    public ReadOnlySpan<byte> BytesOfLong(int index) => _longBytes.AsSpan(_names[index].BytesStart, _names[index].Entry.Length);

    // Each half is multiplied by a secret odd number, and the highest bits count: which keys collide cannot be told without the numbers.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int SlotOf(Vector128<byte> key) =>
        (int)(((key.AsUInt64().ToScalar() * Seed1) + (key.AsUInt64().GetElement(1) * Seed2)) >> _shift);

    private static ulong RandomSeed()
    {
        Span<byte> seed = stackalloc byte[sizeof(ulong)];
        RandomNumberGenerator.Fill(seed);
        return BitConverter.ToUInt64(seed) | 1;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private ref Utf8NameEntry FindNext(Vector128<byte> key, int slot)
    {
        while (_short[slot].Length != 0)
        {
            if (_short[slot].Key == key)
                return ref _short[slot];
            slot = (slot + 1) & (_short.Length - 1);
        }

        Span<byte> bytes = stackalloc byte[KeyLength];
        key.CopyTo(bytes);
        int length = bytes.IndexOf((byte)0);
        int index = Add(length < 0 ? bytes : bytes[..length], key);
        if (index < 0)
            return ref _none;
        if (++_shortCount * 2 > _short.Length)
            GrowShort();
        return ref Insert(_names[index].Entry);
    }

    private void GrowShort()
    {
        Utf8NameEntry[] old = _short;
        _short = new Utf8NameEntry[old.Length * 2];
        _shift--;
        foreach (ref readonly Utf8NameEntry entry in old.AsSpan())
        {
            if (entry.Length != 0)
                Insert(entry);
        }
    }

    private ref Utf8NameEntry Insert(in Utf8NameEntry entry)
    {
        int slot = SlotOf(entry.Key);
        while (_short[slot].Length != 0)
            slot = (slot + 1) & (_short.Length - 1);
        _short[slot] = entry;
        return ref _short[slot];
    }
}
