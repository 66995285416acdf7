using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Security.Cryptography;

namespace PrescriptionPlanner.Api.Access;

/// <summary>
/// A key as an app sends it: <c>exrx_live_</c>, eight letters that may be seen, 256 secret bits, and a check sum that tells a slip of the pen from a guess.
/// </summary>
internal sealed record ApiKeyText(string VisibleId, byte[] Secret)
{
    public const string Prefix = "exrx_live_";

    private const int IdLength = 8;
    private const int SecretBytes = 32;
    private const int SecretLength = 43;
    private const int CheckLength = 8;
    private const int Length = 10 + IdLength + 1 + SecretLength + 1 + CheckLength;
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    private static readonly SearchValues<char> KnownLetters = SearchValues.Create(Letters);

    /// <summary>What is compared where there is no such key, so that it takes as long.</summary>
    public static byte[] DummyHash { get; } = RandomNumberGenerator.GetBytes(SHA256.HashSizeInBytes);

    /// <summary>A new key.</summary>
    public static ApiKeyText New() => new(RandomNumberGenerator.GetString(Letters, IdLength), RandomNumberGenerator.GetBytes(SecretBytes));

    /// <summary>What is stored of the secret.</summary>
    public byte[] Hash() => SHA256.HashData(Secret);

    /// <summary>Reads a key; <see langword="null"/> where it is none.</summary>
    public static ApiKeyText? Parse(string? text)
    {
        if (text is not { Length: Length } || !text.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        var id = text.AsSpan(Prefix.Length, IdLength);
        var secret = text.AsSpan(Prefix.Length + IdLength + 1, SecretLength);
        if (text[Prefix.Length + IdLength] != '_' || text[^(CheckLength + 1)] != '_' || id.ContainsAnyExcept(KnownLetters)) return null;
        if (!text.AsSpan(Length - CheckLength).SequenceEqual(CheckOf(text[..^(CheckLength + 1)]))) return null;
        var bytes = new byte[SecretBytes];
        return Base64Url.TryDecodeFromChars(secret, bytes, out var read) && read == SecretBytes ? new ApiKeyText(id.ToString(), bytes) : null;
    }

    public override string ToString()
    {
        var text = $"{Prefix}{VisibleId}_{Base64Url.EncodeToString(Secret)}";
        return $"{text}_{CheckOf(text)}";
    }

    private static string CheckOf(string text) =>
        text.Aggregate(uint.MaxValue, (check, letter) => BitOperations.Crc32C(check, (byte)letter)).ToString("x8", CultureInfo.InvariantCulture);
}
