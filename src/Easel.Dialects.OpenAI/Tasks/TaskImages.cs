using System.IO.Pipelines;
using System.Text.Json;
using Easel.Core.Assets;
using Easel.Dialects.Images;

namespace Easel.Dialects.OpenAI.Tasks;

/// <summary>The images of a task that is done, in their order.</summary>
/// <param name="Urls">Where they are shown; empty where they are sent themselves.</param>
internal sealed record TaskImages(IReadOnlyList<TaskImageNote> Notes, IReadOnlyList<string> Urls, IAssetStore Assets)
{
    /// <summary>Writes one image's <c>url</c> or <c>b64_json</c>.</summary>
    public async ValueTask WriteAsync(Utf8JsonWriter json, PipeWriter pipe, int index, CancellationToken cancellationToken)
    {
        if (Urls.Count > 0)
        {
            json.WriteString("url"u8, Urls[index]);
            return;
        }

        json.WritePropertyName("b64_json"u8);
        await using var content =
            (AssetName.TryParse(Notes[index].Asset, out var name) ? await Assets.OpenAsync(name, cancellationToken) : null)
            ?? throw new FileNotFoundException($"The image {Notes[index].Asset} is not there any more.");
        await ImageWriter.WriteBase64Async(json, pipe, content, cancellationToken);
    }
}
