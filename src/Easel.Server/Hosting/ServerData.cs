using System.Text;
using Easel.Core.Signing;
using Easel.Storage.FileSystem;

namespace Easel.Server.Hosting;

/// <summary>The data folder, and the secret that URLs are signed with.</summary>
internal sealed record ServerData(DataFolder Folder, SigningKey SigningKey)
{
    /// <summary>Makes what is not there yet; the second value tells in a sentence why it cannot be used.</summary>
    public static (ServerData? Data, IReadOnlyList<string> Problems) Open(EaselOptions options)
    {
        var (folder, unusable) = DataFolder.Open(options.Storage.DataFolder);
        if (folder is null)
            return (null, [$"Easel:DataFolder {unusable}"]);
        try
        {
            var secret = options.Listening.SigningKey is { } key ? Encoding.UTF8.GetBytes(key) : SigningSecret.LoadOrCreate(folder);
            return (new ServerData(folder, new SigningKey(secret)), []);
        }
        catch (Exception unreadable) when (unreadable is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return (null, [$"The secret that URLs are signed with cannot be read: {unreadable.Message}"]);
        }
    }
}
