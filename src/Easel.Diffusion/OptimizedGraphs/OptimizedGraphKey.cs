using System.Security.Cryptography;
using System.Text;
using Easel.Diffusion.Sessions;

namespace Easel.Diffusion.OptimizedGraphs;

/// <summary>The name of an optimised graph: everything that it depends on, and nothing of where the model lies.</summary>
internal static class OptimizedGraphKey
{
    // Raised when what is stored changes.
    private const int Format = 2;
    private const int Bytes = 16;

    public static string Of(string modelPath, OnnxSessionOptions options)
    {
        var text = new StringBuilder()
            .Append(Format)
            .Append('\n')
            .Append(OnnxRuntimeLibrary.Version)
            .Append('\n')
            .AppendJoin(' ', OnnxRuntimeLibrary.Providers)
            .Append('\n')
            .Append(options.Device)
            .Append('\n')
            .Append(options.Optimization)
            .Append('\n')
            .Append(ProcessorFingerprint.Value)
            .Append('\n')
            .Append(ContentDigest.OfFile(modelPath));
        foreach (var file in ExternalDataFiles.Of(modelPath))
        {
            text.Append('\n').Append(ContentDigest.OfFile(file));
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, Bytes));
    }

    public static bool IsKey(string name) => name.Length == 2 * Bytes && name.All(char.IsAsciiHexDigitLower);
}
