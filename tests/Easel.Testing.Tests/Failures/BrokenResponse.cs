using System.Text;

namespace Easel.Testing.Tests.Failures;

/// <summary>Reads a response that may break off.</summary>
internal static class BrokenResponse
{
    /// <summary>What came, and whether the connection broke.</summary>
    public static async Task<(string Text, bool Broke)> ReadToEndAsync(this HttpResponseMessage response, CancellationToken cancelled)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancelled);
        using var read = new MemoryStream();
        try
        {
            await stream.CopyToAsync(read, cancelled);
            return (Encoding.UTF8.GetString(read.ToArray()), false);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException)
        {
            return (Encoding.UTF8.GetString(read.ToArray()), true);
        }
    }
}
