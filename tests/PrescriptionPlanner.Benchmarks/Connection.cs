using System.Net;
using System.Net.Sockets;

namespace PrescriptionPlanner.Benchmarks;

/// <summary>The least that a client can do: send bytes, read until the answer ends, look at its status.</summary>
internal sealed class Connection : IDisposable
{
    /// <summary>How an answer begins that holds something.</summary>
    public static readonly byte[] Ok = "HTTP/1.1 200"u8.ToArray();

    /// <summary>How an answer begins that says that something was made.</summary>
    public static readonly byte[] Created = "HTTP/1.1 201"u8.ToArray();

    /// <summary>How an answer begins that says that the caller has it already.</summary>
    public static readonly byte[] NotModified = "HTTP/1.1 304"u8.ToArray();

    // Answers are chunked, and minified JSON holds no line break: nothing else can end like this.
    private static readonly byte[] LastChunk = "\r\n0\r\n\r\n"u8.ToArray();

    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true, ReceiveTimeout = 10_000 };
    private readonly byte[] _buffer = new byte[1_024 * 1_024];

    public Connection(int port) => _socket.Connect(IPAddress.Loopback, port);

    /// <summary>Whether a server listens and answers 200.</summary>
    public static bool TryAsk(int port, byte[] request)
    {
        try
        {
            using var connection = new Connection(port);
            connection.Ask(request);
            return true;
        }
        catch (Exception refused) when (refused is SocketException or InvalidOperationException)
        {
            return false;
        }
    }

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="expected">How the answer has to begin; with 200 where absent.</param>
    /// <returns>Bytes of the answer, headers and framing included.</returns>
    /// <exception cref="InvalidOperationException">The answer is another, or the server hung up.</exception>
    public int Ask(byte[] request, byte[]? expected = null)
    {
        var begins = expected ?? Ok;
        for (var sent = 0; sent < request.Length;) sent += _socket.Send(request.AsSpan(sent));
        var read = 0;
        while (true)
        {
            var received = _socket.Receive(_buffer.AsSpan(read));
            if (received == 0) throw new InvalidOperationException("The server hung up.");
            read += received;
            var answer = _buffer.AsSpan(0, read);
            if (read >= begins.Length && !answer.StartsWith(begins))
                throw new InvalidOperationException($"The answer is not the one expected: {System.Text.Encoding.UTF8.GetString(answer[..Math.Min(read, 300)])}");
            // A 304 ends with its headers.
            if (ReferenceEquals(begins, NotModified) ? answer.EndsWith("\r\n\r\n"u8) : IsWhole(answer)) return read;
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        if (answer.EndsWith(LastChunk)) return true;
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        var head = answer[..(end + 2)];
        var length = head.IndexOf("Content-Length: "u8);
        if (length < 0) return false;
        var digits = head[(length + "Content-Length: ".Length)..];
        digits = digits[..digits.IndexOf("\r\n"u8)];
        return int.TryParse(digits, System.Globalization.CultureInfo.InvariantCulture, out var bytes) && answer.Length >= end + 4 + bytes;
    }
}
