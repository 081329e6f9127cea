using System.Runtime.InteropServices;

namespace RelaxCodec.Benchmarks.Rivals;

/// <summary>
/// pugixml, a fast C++ library that builds a tree of a document and checks little: neither names nor characters nor namespaces nor
/// attributes that come twice. It has no C interface, so its C++ functions are called by the names that compilers of the Itanium ABI give
/// them.
/// </summary>
internal static class Pugixml
{
    /// <summary>Its <c>parse_default</c>: without comments, processing instructions and the white space between elements.</summary>
    public const uint ParseDefault = 0x74;

    /// <summary>Its <c>parse_full | parse_ws_pcdata</c>: everything that is in the document.</summary>
    public const uint ParseEverything = 0x37F;

    private const string Library = "libpugixml.so.1"; // Debian: libpugixml1v5
    private const int EncodingAuto = 0;

    // An xml_document of 1.13 has 208 bytes: pointers and the first page's header.
    private const int DocumentBytes = 1024;

    private static readonly nint Document = Marshal.AllocHGlobal(DocumentBytes);

    /// <summary>Whether the machine has it.</summary>
    public static bool IsInstalled { get; } = NativeLibrary.TryLoad(Library, out _);

    /// <summary>Builds the tree of a document, as a fresh <c>xml_document</c> with its own copy of the text, and destroys it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options"><see cref="ParseDefault"/> or <see cref="ParseEverything"/>.</param>
    /// <exception cref="InvalidOperationException">It is not well-formed, in pugixml's eyes.</exception>
    public static void Load(byte[] document, uint options)
    {
        Construct(Document);
        ParseResult result = LoadBuffer(Document, document, (nuint)document.Length, options, EncodingAuto);
        Destruct(Document);
        if (result.Status != 0)
            throw new InvalidOperationException($"pugixml refuses a document: status {result.Status} at byte {result.Offset}.");
    }

    [DllImport(Library, EntryPoint = "_ZN4pugi12xml_documentC1Ev")]
    private static extern void Construct(nint document);

    [DllImport(Library, EntryPoint = "_ZN4pugi12xml_documentD1Ev")]
    private static extern void Destruct(nint document);

    [DllImport(Library, EntryPoint = "_ZN4pugi12xml_document11load_bufferEPKvmjNS_12xml_encodingE")]
    private static extern ParseResult LoadBuffer(nint document, byte[] contents, nuint size, uint options, int encoding);

    // xml_parse_result, returned as C returns a struct of this size.
    [StructLayout(LayoutKind.Sequential)]
    private readonly struct ParseResult
    {
        public readonly int Status;
        public readonly nint Offset;
        public readonly int Encoding;
    }
}
