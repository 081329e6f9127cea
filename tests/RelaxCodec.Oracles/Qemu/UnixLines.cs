using System.Net.Sockets;
using System.Text;

namespace RelaxCodec.Oracles;

/// <summary>Lines of text to and from a unix socket.</summary>
internal sealed class UnixLines : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly NetworkStream _stream;
    private readonly StreamReader _reader;

    public UnixLines(string path)
    {
        var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Connect(new UnixDomainSocketEndPoint(path));
        _stream = new NetworkStream(socket, ownsSocket: true) { ReadTimeout = (int)Patience.TotalMilliseconds };
        _reader = new StreamReader(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    public void Write(string line) => _stream.Write(Encoding.UTF8.GetBytes(line + "\n"));

    public string Read() => _reader.ReadLine() ?? throw new EndOfStreamException("QEMU closed the socket.");

    public void Dispose() => _reader.Dispose();
}
