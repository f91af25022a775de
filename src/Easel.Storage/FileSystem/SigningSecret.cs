using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using Easel.Core.Storage;

namespace Easel.Storage.FileSystem;

/// <summary>The secret that URLs are signed with: 256 random bits in <c>signing.key</c>, made by whoever needs it first.</summary>
public static class SigningSecret
{
    private const string FileName = "signing.key";
    private const int Length = 32;

    /// <exception cref="InvalidDataException">The file is not what was written.</exception>
    public static byte[] LoadOrCreate(DataFolder folder)
    {
        var path = folder.FilePath(FileName);
        if (!File.Exists(path))
            Create(folder, path);
        var secret = new byte[Length];
        var read = Convert.FromHexString(File.ReadAllText(path).AsSpan().Trim(), secret, out _, out var written);
        return read == OperationStatus.Done && written == Length
            ? secret
            : throw new InvalidDataException($"'{path}' must hold {Length * 2} hex digits; delete it, and a new one is made.");
    }

    /// <summary>Two servers that start together end with the same one: the first file in place stays.</summary>
    private static void Create(DataFolder folder, string path)
    {
        string temporary;
        using (var file = folder.CreateTemporary())
        {
            temporary = file.Name;
            file.Write(Encoding.ASCII.GetBytes(RandomNumberGenerator.GetHexString(Length * 2, lowercase: true)));
            file.Flush(flushToDisk: true);
        }

        if (!NewFile.TryRename(temporary, path))
            File.Delete(temporary);
    }
}
