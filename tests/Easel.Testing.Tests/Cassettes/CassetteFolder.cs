using Easel.Cassettes;

namespace Easel.Testing.Tests.Cassettes;

/// <summary>A cassette in a temporary folder.</summary>
internal sealed class CassetteFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("easel-cassette-");

    public string File => Path.Combine(_folder.FullName, "service.jsonl");

    /// <summary>Everything that was kept, as text, a byte a letter.</summary>
    public string Content =>
        string.Concat(
            _folder
                .EnumerateFiles("*", SearchOption.AllDirectories)
                .Select(file => System.Text.Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(file.FullName)))
        );

    public string Folder => _folder.FullName;

    public HttpClient Client(CassetteMode mode, TimeProvider? clock = null) =>
        new(new CassetteHandler(Cassette.Open(File, mode), clock) { InnerHandler = new SocketsHttpHandler() });

    public void Dispose() => _folder.Delete(recursive: true);
}
