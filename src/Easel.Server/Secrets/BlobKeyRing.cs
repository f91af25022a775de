using System.Xml.Linq;
using Easel.Storage.Blobs;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Easel.Server.Secrets;

/// <summary>The keys of Data Protection where all other contents are kept, so that servers that share these share the keys. Its interface
/// is synchronous; it is asked when the first secret is, and once a day.</summary>
internal sealed class BlobKeyRing(IBlobStore blobs) : IXmlRepository
{
    private const string Folder = "keys";

    public IReadOnlyCollection<XElement> GetAllElements() => Task.Run(ReadAsync).GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) =>
        Task.Run(async () =>
            {
                using var content = new MemoryStream();
                await element.SaveAsync(content, SaveOptions.None, CancellationToken.None);
                await blobs.WriteAsync($"{Folder}/{friendlyName}.xml", content.ToArray(), CancellationToken.None);
            })
            .GetAwaiter()
            .GetResult();

    private async Task<IReadOnlyCollection<XElement>> ReadAsync()
    {
        var keys = new List<XElement>();
        await foreach (var blob in blobs.ListAsync(Folder, CancellationToken.None))
        {
            if (
                !blob.Leaf.EndsWith(".xml", StringComparison.Ordinal)
                || await blobs.OpenAsync(blob.Name, CancellationToken.None) is not { } key
            )
                continue;
            await using (key)
                keys.Add(await XElement.LoadAsync(key, LoadOptions.None, CancellationToken.None));
        }

        return keys;
    }
}
