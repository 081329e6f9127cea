using System.Net.Sockets;
using System.Text;

namespace RelaxCodec.Oracles;

/// <summary>Lines of text to and from a unix socket.</summary>
internal sealed class UnixLines : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);
    private const int MostAttempts = 50;

    private readonly NetworkStream _stream;
    private readonly StreamReader _reader;

    public UnixLines(string path)
    {
        _stream = new NetworkStream(Connect(path), ownsSocket: true) { ReadTimeout = (int)Patience.TotalMilliseconds };
        _reader = new StreamReader(_stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    // A socket has its name a moment before anybody listens; one whose QEMU has ended has it for ever.
    private static Socket Connect(string path)
    {
        for (int attempt = 1; ; attempt++)
        {
            var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
            try
            {
                socket.Connect(new UnixDomainSocketEndPoint(path));
                return socket;
            }
            catch (SocketException e) when (e.SocketErrorCode == SocketError.ConnectionRefused && attempt < MostAttempts)
            {
                socket.Dispose();
                Thread.Sleep(Pause);
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }
    }

    public void Write(string line) => _stream.Write(Encoding.UTF8.GetBytes(line + "\n"));

    public string Read() => _reader.ReadLine() ?? throw new EndOfStreamException("QEMU closed the socket.");

    public void Dispose() => _reader.Dispose();
}
