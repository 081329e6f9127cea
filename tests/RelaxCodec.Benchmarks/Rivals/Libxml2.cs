using System.Runtime.InteropServices;

namespace RelaxCodec.Benchmarks.Rivals;

/// <summary>libxml2, the library that libvirt itself reads with.</summary>
internal static class Libxml2
{
    private const string Library = "libxml2.so.2"; // Debian: libxml2
    private const int Options = 0x800 | 0x40 | 0x20; // XML_PARSE_NONET, NOWARNING, NOERROR

    /// <summary>Whether the machine has it.</summary>
    public static bool IsInstalled { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>Builds the tree of a document and frees it.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidOperationException">It is not well-formed.</exception>
    public static void Load(byte[] document)
    {
        nint tree = ReadMemory(document, document.Length, 0, 0, Options);
        if (tree == 0)
            throw new InvalidOperationException("libxml2 refuses a document.");
        FreeDocument(tree);
    }

    /// <summary>Reads a document node by node, and asks for no value.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="InvalidOperationException">It is not well-formed.</exception>
    public static void Read(byte[] document)
    {
        // Pinned: the reader looks into the array as long as it lives.
        GCHandle pinned = GCHandle.Alloc(document, GCHandleType.Pinned);
        nint reader = ReaderForMemory(pinned.AddrOfPinnedObject(), document.Length, 0, 0, Options);
        int more;
        do
        {
            more = ReaderRead(reader);
        }
        while (more == 1);

        FreeReader(reader);
        pinned.Free();
        if (more < 0)
            throw new InvalidOperationException("libxml2 refuses a document.");
    }

    [DllImport(Library, EntryPoint = "xmlReadMemory")]
    private static extern nint ReadMemory(byte[] buffer, int size, nint address, nint encoding, int options);

    [DllImport(Library, EntryPoint = "xmlFreeDoc")]
    private static extern void FreeDocument(nint document);

    [DllImport(Library, EntryPoint = "xmlReaderForMemory")]
    private static extern nint ReaderForMemory(nint buffer, int size, nint address, nint encoding, int options);

    [DllImport(Library, EntryPoint = "xmlTextReaderRead")]
    private static extern int ReaderRead(nint reader);

    [DllImport(Library, EntryPoint = "xmlFreeTextReader")]
    private static extern void FreeReader(nint reader);
}
