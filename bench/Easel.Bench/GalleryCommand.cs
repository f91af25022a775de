using System.Globalization;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Bench;

/// <summary>
/// Writes docs/gallery.md, its pictures and docs/concepts.md: what the built-in model draws of concepts taken at even distances from its
/// list, every one with the same seed and nothing drawn twice.
/// </summary>
internal static class GalleryCommand
{
    private const int Seed = 1;
    private const int Columns = 6;
    private const int Rows = 4;
    private const int Cell = 160;
    private static readonly string Docs = Path.Combine(Repository.Root, "docs");

    private static readonly (string Style, string Title)[] Styles =
    [
        ("flat", "Flat (the default)"),
        ("cartoon", "Cartoon"),
        ("shaded", "Shaded (`style: natural`)"),
        ("3d", "3D (`style: vivid`)"),
    ];

    private static readonly string[] Scenes =
    [
        "{0} and {1}",
        "{0} to the left of {1}",
        "{0} above {1}",
        "{0} x3",
        "{0} on a light blue background",
        "purple {0}",
    ];

    public static async Task RunAsync()
    {
        var concepts = await ConceptsAsync();
        await PublishedServer.PublishAsync();
        await using var server = PublishedServer.Start();
        await server.WaitUntilListeningAsync();
        try
        {
            await WriteAsync(concepts, server.Client);
        }
        catch (HttpRequestException)
        {
            server.ThrowIfEnded();
            throw;
        }
    }

    private static async Task WriteAsync(IReadOnlyList<string> concepts, HttpClient client)
    {
        var page = new StringBuilder(
            $"""
            # Gallery

            Drawn by `dotnet run -c Release --project bench/Easel.Bench -- gallery` with `easel-icons`: of its {concepts.Count} concepts
            one in {concepts.Count
                / (Columns * Rows)}, each style beginning a little further on; seed {Seed}, `quality: medium`, one try each. Nothing was
            picked by hand. The prompts stand under each sheet, in rows. All concepts are listed in [concepts.md](concepts.md); how the
            model was made, and how to train your own, in [training/icons](../training/icons/README.md).


            """
        );
        for (var style = 0; style < Styles.Length; style++)
        {
            var prompts = Spread(concepts, Columns * Rows, style).Select(label => $"{Styles[style].Style} {label}").ToList();
            await AddSheetAsync(client, page, Styles[style].Title, Styles[style].Style, prompts);
        }

        var subjects = Spread(concepts, Columns * Rows + 1, Styles.Length);
        var scenes = Enumerable
            .Range(0, Columns * Rows)
            .Select(i => string.Format(CultureInfo.InvariantCulture, Scenes[i % Scenes.Length], subjects[i], subjects[i + 1]))
            .ToList();
        await AddSheetAsync(client, page, "Scenes", "scenes", scenes);
        await File.WriteAllTextAsync(Path.Combine(Docs, "gallery.md"), page.ToString().TrimEnd() + "\n");
        await File.WriteAllTextAsync(Path.Combine(Docs, "concepts.md"), Describe(concepts));
        Console.WriteLine("docs/gallery.md and docs/concepts.md are written.");
    }

    private static async Task<IReadOnlyList<string>> ConceptsAsync()
    {
        await using var file = File.OpenRead(Path.Combine(Repository.Root, "models", "easel-icons", "concepts.json"));
        using var json = await JsonDocument.ParseAsync(file);
        return [.. json.RootElement.EnumerateArray().Select(concept => concept.GetProperty("label").GetString()!)];
    }

    private static List<string> Spread(IReadOnlyList<string> concepts, int count, int offset) =>
        [.. Enumerable.Range(0, count).Select(i => concepts[((i * concepts.Count / count) + offset) % concepts.Count])];

    private static async Task AddSheetAsync(HttpClient client, StringBuilder page, string title, string name, List<string> prompts)
    {
        Console.WriteLine($"Drawing {prompts.Count} pictures: {title}...");
        using var sheet = PixelBuffer.Rent(new ImageSize(Columns * Cell, Rows * Cell));
        sheet.Span.Fill(255);
        var codec = new ImageCodec();
        for (var i = 0; i < prompts.Count; i++)
        {
            using var answer = await client.PostAsJsonAsync(
                "/v1/images/generations",
                new
                {
                    prompt = prompts[i],
                    seed = Seed,
                    size = $"{Cell}x{Cell}",
                    background = "opaque",
                }
            );
            if (!answer.IsSuccessStatusCode)
            {
                var said = await answer.Content.ReadAsStringAsync();
                throw new InvalidOperationException($"'{prompts[i]}' was answered {(int)answer.StatusCode}: {said}");
            }

            using var json = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync());
            var file = json.RootElement.GetProperty("data")[0].GetProperty("b64_json").GetBytesFromBase64();
            if (!codec.TryDecode(file, ImageLimits.Default, out var pixels, out var problem))
                throw new InvalidOperationException(problem.Message);
            using (pixels)
                Place(pixels, sheet, i % Columns * Cell, i / Columns * Cell);
        }

        using var encoded = new ImageRenderer().Render(
            sheet,
            new RenderOptions
            {
                Canvas = sheet.Size,
                Format = ImageFormat.WebP,
                Quality = 88,
            }
        );
        var path = $"images/gallery-{name}.webp";
        await File.WriteAllBytesAsync(Path.Combine(Docs, path), encoded.Memory.ToArray());
        page.AppendLine(CultureInfo.InvariantCulture, $"## {title}")
            .AppendLine()
            .AppendLine(CultureInfo.InvariantCulture, $"![{title}]({path})")
            .AppendLine();
        for (var row = 0; row < Rows; row++)
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"{row + 1}. {string.Join(" · ", prompts.Skip(row * Columns).Take(Columns).Select(prompt => $"`{prompt}`"))}"
            );
        }

        page.AppendLine();
    }

    private static void Place(PixelBuffer picture, PixelBuffer sheet, int left, int top)
    {
        for (var y = 0; y < picture.Size.Height; y++)
        {
            picture
                .Span.Slice(y * picture.Size.Width * PixelBuffer.BytesPerPixel, picture.Size.Width * PixelBuffer.BytesPerPixel)
                .CopyTo(sheet.Span[((((top + y) * sheet.Size.Width) + left) * PixelBuffer.BytesPerPixel)..]);
        }
    }

    private static string Describe(IReadOnlyList<string> concepts) =>
        $"""
            # What easel-icons draws

            {concepts.Count} concepts were drawn recognisably in at least three of four styles when the model was scored
            ([MODEL_CARD](../models/easel-icons/MODEL_CARD.md)); an answer warns (`prompt_not_learnt`) of any other. Many more words lead to them:
            synonyms, kinds, emoji and 26 languages ([scenes.md](scenes.md)).

            {string.Join(", ", concepts)}.

            """;
}
