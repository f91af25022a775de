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
/// list and of prompts as people type them, every one with the same seed and nothing drawn twice.
/// </summary>
internal static class GalleryCommand
{
    private const int Seed = 1;
    private const int Width = 960;
    private const int PerSheet = 24;
    private const int Columns = 6;

    /// <summary>Scenes are drawn larger.</summary>
    private const int SceneColumns = 4;
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
        "a golden retriever puppy in a field of daisies",
        "two kids building a snowman",
        "a lighthouse at night with stars",
        "a grandmother knitting in a rocking chair",
        "a cozy campsite by the lake at night",
        "a monkey eating a banana in a tree",
        "a woman chopping vegetables",
        "an owl reading a book by candlelight",
        "a surfer riding a huge wave",
        "a logo for a bakery called \"Sweet Crumbs\"",
        "an old man feeding pigeons in the park",
        "a dog with its head out of a car window",
        "a cat looking at a goldfish in a bowl",
        "a couple dancing in the rain",
        "a desert landscape with cacti and a setting sun",
        "a poster that says \"Save the bees\" with flowers",
        "an astronaut planting a flag on mars",
        "a shark wearing a party hat",
        "a mother and daughter decorating cupcakes in the kitchen",
        "a horse-drawn sleigh in the snow",
        "a tree with pink blossoms by a pond",
        "a yellow taxi in new york",
        "a steaming bowl of ramen with chopsticks",
        "a wizard stirring a cauldron",
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

            Drawn by `dotnet run -c Release --project bench/Easel.Bench -- gallery` with `easel-icons`, seed {Seed}, `quality: medium`, one try
            each; the prompts stand under each sheet, in rows. Of its {concepts.Count} concepts one in {concepts.Count
                / PerSheet} is shown in
            each style, every style beginning a little further on: none of these was picked by hand. All concepts are listed in
            [concepts.md](concepts.md), what is understood of scenes in [scenes.md](scenes.md); how the model was made, and how to train your
            own, in [training/icons](../training/icons/README.md).


            """
        );
        await AddSheetAsync(client, page, "Scenes", "scenes", Scenes, SceneColumns);
        for (var style = 0; style < Styles.Length; style++)
        {
            var prompts = Spread(concepts, PerSheet, style).Select(label => $"{Styles[style].Style} {label}").ToList();
            await AddSheetAsync(client, page, Styles[style].Title, Styles[style].Style, prompts, Columns);
        }

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

    private static async Task AddSheetAsync(
        HttpClient client,
        StringBuilder page,
        string title,
        string name,
        IReadOnlyList<string> prompts,
        int columns
    )
    {
        Console.WriteLine($"Drawing {prompts.Count} pictures: {title}...");
        var (cell, rows) = (Width / columns, prompts.Count / columns);
        using var sheet = PixelBuffer.Rent(new ImageSize(Width, rows * cell));
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
                    size = $"{cell}x{cell}",
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
                Place(pixels, sheet, i % columns * cell, i / columns * cell);
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
        for (var row = 0; row < rows; row++)
        {
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"{row + 1}. {string.Join(" · ", prompts.Skip(row * columns).Take(columns).Select(prompt => $"`{prompt}`"))}"
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
