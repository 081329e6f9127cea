using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;
using System.Text;
using System.Xml;

namespace RelaxCodec;

/// <content>Names that are met for the first time, and long ones.</content>
internal sealed partial class Utf8NameTable
{
    private readonly Dictionary<string, int> _prefixes = new(StringComparer.Ordinal)
    {
        [""] = Utf8NamespaceScope.NoPrefix,
        ["xml"] = Utf8NamespaceScope.XmlPrefix,
        ["xmlns"] = Utf8NamespaceScope.XmlnsPrefix,
    };

    private readonly Dictionary<string, int> _locals = new(StringComparer.Ordinal);

    // Places of long names, from 1, by hash; 0 for a free slot.
    private int[] _long = new int[64];
    private int[] _longHashes = new int[64];
    private byte[] _longBytes = new byte[1024];
    private int _longCount;
    private int _longByteCount;

    /// <summary>The number of a prefix.</summary>
    public int NumberOfPrefix(string prefix) => NumberOf(_prefixes, prefix);

    private ref Utf8NameEntry FindLong(ReadOnlySpan<byte> name)
    {
        var hash = new HashCode();
        hash.AddBytes(name);
        int code = hash.ToHashCode();
        int slot = code & (_long.Length - 1);
        for (; _long[slot] != 0; slot = (slot + 1) & (_long.Length - 1))
        {
            int found = _long[slot] - 1;
            if (_longHashes[slot] == code && name.SequenceEqual(BytesOfLong(found)))
                return ref _names[found].Entry;
        }

        int index = Add(name, Vector128.Create<byte>(name[..KeyLength]));
        if (index < 0)
            return ref _none;
        Append(name, index);
        if (++_longCount * 2 > _long.Length)
            GrowLong();
        InsertLong(index, code);
        return ref _names[index].Entry;
    }

    private void Append(ReadOnlySpan<byte> name, int index)
    {
        if (_longByteCount + name.Length > _longBytes.Length)
            Array.Resize(ref _longBytes, (int)BitOperations.RoundUpToPowerOf2((uint)(_longByteCount + name.Length)));
        name.CopyTo(_longBytes.AsSpan(_longByteCount));
        _names[index].BytesStart = _longByteCount;
        _longByteCount += name.Length;
    }

    private void GrowLong()
    {
        int[] old = _long;
        int[] oldHashes = _longHashes;
        _long = new int[old.Length * 2];
        _longHashes = new int[old.Length * 2];
        for (int i = 0; i < old.Length; i++)
        {
            if (old[i] != 0)
                InsertLong(old[i] - 1, oldHashes[i]);
        }
    }

    private void InsertLong(int index, int code)
    {
        int slot = code & (_long.Length - 1);
        while (_long[slot] != 0)
            slot = (slot + 1) & (_long.Length - 1);
        _long[slot] = index + 1;
        _longHashes[slot] = code;
    }

    /// <summary>Adds a name if it is one.</summary>
    /// <returns>Its place; -1 if it is none.</returns>
    private int Add(ReadOnlySpan<byte> bytes, Vector128<byte> key)
    {
        if (!IsQName(bytes))
            return -1;
        var name = new XmlName(Encoding.UTF8.GetString(bytes));
        Utf8NameKind kind = name.Prefix switch
        {
            "" => name.Local == "xmlns" ? Utf8NameKind.DefaultDeclaration : Utf8NameKind.Plain,
            "xmlns" => Utf8NameKind.PrefixDeclaration,
            "xml" => Utf8NameKind.Xml,
            _ => Utf8NameKind.Prefixed,
        };
        if (_count == _names.Length)
            Array.Resize(ref _names, _count * 2);
        ref Utf8Name added = ref _names[_count];
        added.Name = name;
        added.Entry = new Utf8NameEntry
        {
            Key = key,
            Index = _count,
            Length = bytes.Length,
            Kind = kind,
            IsMultibyte = bytes.Length != name.Written.Length,
            IsOrdinary = kind == Utf8NameKind.Plain && bytes.Length == name.Written.Length,
        };
        if (kind != Utf8NameKind.Plain)
        {
            added.Prefix = NumberOf(_prefixes, name.Prefix);
            added.Local = NumberOf(_locals, name.Local);
            if (kind == Utf8NameKind.PrefixDeclaration)
                added.Declared = NumberOf(_prefixes, name.Local);
        }

        _byteCount += bytes.Length;
        return _count++;
    }

    private static int NumberOf(Dictionary<string, int> numbers, string part)
    {
        if (!numbers.TryGetValue(part, out int number))
            numbers.Add(part, number = numbers.Count);
        return number;
    }

    /// <summary>
    /// Namespaces in XML 1.0, QName, with the characters of XML 1.0's fourth edition, as the platform's reader has them.
    /// </summary>
    private static bool IsQName(ReadOnlySpan<byte> bytes)
    {
        bool isStart = true;
        bool hasColon = false;
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out Rune rune, out int length) != OperationStatus.Done || !rune.IsBmp)
                return false;
            char c = (char)rune.Value;
            bytes = bytes[length..];
            if (c == ':' && !isStart && !hasColon)
            {
                hasColon = true;
                isStart = true;
                continue;
            }

            if (isStart ? !XmlConvert.IsStartNCNameChar(c) : !XmlConvert.IsNCNameChar(c))
                return false;
            isStart = false;
        }

        return !isStart;
    }
}
