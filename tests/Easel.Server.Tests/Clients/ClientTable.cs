using System.Runtime.CompilerServices;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Server.Tests.Support;

namespace Easel.Server.Tests.Clients;

/// <summary>Every parameter of the official clients, with what comes of it.</summary>
internal static class ClientTable
{
    public static IReadOnlyList<ClientRow> Rows { get; } =
        JsonSerializer.Deserialize<List<ClientRow>>(
            File.ReadAllText(Path.Combine(Folder(), "..", "..", "clients", "parameters.json")),
            JsonSerializerOptions.Web
        )!;

    /// <summary>Each row at each API, whole and streamed.</summary>
    public static IReadOnlyList<ClientCall> Calls { get; } =
    [
        .. Rows.SelectMany(row => row.Apis.SelectMany(api => Ways(api).Select(stream => (Row: row, Api: api, Stream: stream))))
            .Select((way, index) => new ClientCall(index, way.Api, way.Row, way.Stream)),
    ];

    /// <summary>What the rows call by name.</summary>
    public static IReadOnlyDictionary<string, byte[]> Pictures { get; } =
        new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["red"] = TestPictures.Opaque(ImageFormat.Png),
            ["clear"] = TestPictures.Png(),
            ["small"] = TestPictures.Png(32, 32),
        };

    public static string DataUrl(byte[] png) => EditTests.DataUrl(png, "image/png");

    private static IEnumerable<bool> Ways(string api) => api is ClientCall.Variation ? [false] : [false, true];

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
