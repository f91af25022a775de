using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Easel.Testing.Drawing;

/// <summary>What a stub's picture follows from.</summary>
internal sealed record StubSubject(string Prompt, string NegativePrompt, string Style, long Seed, int Frame = 0)
{
    /// <summary>The same on every machine and in every process.</summary>
    public byte[] Hash() =>
        SHA256.HashData(
            Encoding.UTF8.GetBytes(
                string.Join('\0', Seed.ToString(CultureInfo.InvariantCulture), Style, Prompt, NegativePrompt)
                    + (Frame == 0 ? "" : $"\0{Frame}")
            )
        );
}
