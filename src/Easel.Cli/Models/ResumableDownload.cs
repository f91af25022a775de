using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Easel.Cli.Models;

/// <summary>Fetches a file into its place: what a broken download left is gone on with, and nothing stands under the file's name until it is
/// whole and its checksum right.</summary>
internal sealed class ResumableDownload(HttpClient client, Action<long, long?> progress)
{
    private const string Unfinished = ".part";
    private const int BufferBytes = 1 << 20;

    /// <param name="sha256">64 hex digits; null takes what comes.</param>
    /// <returns>Why it failed; null when the file is there.</returns>
    public async Task<Failure?> FetchAsync(Uri url, string path, string? sha256, string? token, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + Unfinished;
        var have = File.Exists(part) ? new FileInfo(part).Length : 0;
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (token is not null)
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        if (have > 0)
            request.Headers.Range = new RangeHeaderValue(have, null);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            return new Failure(
                ExitCode.Denied,
                $"{url} may not be fetched: accept the model's licence on its page, and give your token as HF_TOKEN."
            );
        if (response.StatusCode != HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            if (!response.IsSuccessStatusCode)
                return new Failure(
                    response.StatusCode == HttpStatusCode.NotFound ? ExitCode.Refused : ExitCode.ServerError,
                    $"{url} answers {(int)response.StatusCode}."
                );
            await WriteAsync(response, part, response.StatusCode == HttpStatusCode.PartialContent ? have : 0, cancellationToken);
        }

        if (
            sha256 is not null
            && await ChecksumAsync(part, cancellationToken) is var found
            && !found.Equals(sha256, StringComparison.OrdinalIgnoreCase)
        )
        {
            File.Delete(part);
            return new Failure(
                ExitCode.File,
                $"{url} is not what it should be: its SHA-256 is {found}, and {sha256} was expected. It was deleted."
            );
        }

        File.Move(part, path, overwrite: true);
        return null;
    }

    private async Task WriteAsync(HttpResponseMessage response, string part, long from, CancellationToken cancellationToken)
    {
        var whole = response.Content.Headers.ContentLength + from;
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        await using var file = new FileStream(part, from > 0 ? FileMode.Append : FileMode.Create, FileAccess.Write, FileShare.None);
        var buffer = new byte[BufferBytes];
        var done = from;
        while (true)
        {
            var read = await body.ReadAsync(buffer, cancellationToken);
            if (read == 0)
                break;
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            progress(done += read, whole);
        }

        if (whole is { } expected && file.Length != expected)
            throw new HttpIOException(HttpRequestError.ResponseEnded, $"The connection ended after {file.Length} of {expected} bytes.");
    }

    private static async Task<string> ChecksumAsync(string path, CancellationToken cancellationToken)
    {
        await using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }
}
