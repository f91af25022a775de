using System.Diagnostics.CodeAnalysis;
using Easel.Diffusion.Weights.Gguf;
using Easel.Diffusion.Weights.Safetensors;

namespace Easel.Diffusion.Weights;

/// <summary>Opens a file of weights by what it holds, whatever its name; what cannot be used is refused with the reason.</summary>
internal static class WeightFile
{
    private const int MagicBytes = 8;

    /// <summary>The endings of files that may hold weights, those included that are refused.</summary>
    public static bool IsNamedAsOne(string path) =>
        IsReadable(path) || Path.GetExtension(path).ToLowerInvariant() is ".ckpt" or ".pt" or ".pth";

    /// <summary>The endings of files that are read.</summary>
    public static bool IsReadable(string path) => Path.GetExtension(path).ToLowerInvariant() is ".safetensors" or ".sft" or ".gguf";

    /// <summary>False, and one sentence that follows the file's name, when it cannot be used.</summary>
    public static bool TryOpen(string path, [NotNullWhen(true)] out IWeightFile? file, [NotNullWhen(false)] out string? problem)
    {
        file = null;
        MappedFile? mapped = null;
        try
        {
            mapped = new MappedFile(path);
            file = Read(mapped, out problem);
            return file is not null;
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            problem = "is missing.";
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            problem = "cannot be read.";
        }
        finally
        {
            if (file is null)
                mapped?.Dispose();
        }

        return false;
    }

    private static IWeightFile? Read(MappedFile mapped, out string? problem)
    {
        if (mapped.Length < MagicBytes)
        {
            problem = mapped.Length == 0 ? "is empty." : "is too short to hold weights.";
            return null;
        }

        var magic = mapped.Slice(0, MagicBytes);
        if (magic.StartsWith("GGUF"u8))
            return GgufFile.Read(mapped, out problem);
        if (RefusedFormat(magic) is not { } refused)
            return SafetensorsFile.Read(mapped, out problem);
        problem = refused;
        return null;
    }

    private static string? RefusedFormat(ReadOnlySpan<byte> magic)
    {
        const string Convert = "convert it to safetensors.";

        // torch.save writes a zip archive, older versions a bare pickle, whose first byte is its protocol opcode.
        if (magic.StartsWith("PK\u0003\u0004"u8) || magic[0] == 0x80)
        {
            return $"is a pickle (PyTorch's own format), which may run any code when it is read, and is not read here; {Convert}";
        }

        if (magic.StartsWith("version "u8))
            return "is a Git LFS pointer, not the weights: fetch them (git lfs pull).";
        if (magic[1..].StartsWith("HDF"u8))
            return $"is an HDF5 file, which is not read; {Convert}";
        return magic[0] == '<' ? "is a web page, not weights: the download failed." : null;
    }
}
