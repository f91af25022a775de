using System.Diagnostics;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Bench;

/// <summary>A fifth of a 1024x1024 picture filled from its surroundings, on scenes of edges and textures; the pictures are kept to be
/// looked at.</summary>
internal static class FillBench
{
    private const int Runs = 5;
    private const double Allowed = 1;

    public static async Task RunAsync()
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "bench", "fill");
        Directory.CreateDirectory(folder);
        var (filler, renderer) = (new AreaFiller(), new ImageRenderer());
        using var mask = FillScenes.Mask();
        Report.Title(
            $"fill: a fifth of {FillScenes.Side}x{FillScenes.Side} from what is around it; pictures in {Path.GetRelativePath(Repository.Root, folder)}"
        );
        foreach (var (name, scene) in FillScenes.All)
        {
            var times = new Samples();
            for (var run = -1; run < Runs; run++)
            {
                using var image = FillScenes.Draw(scene);
                var start = Stopwatch.GetTimestamp();
                filler.Fill(image, mask);
                if (run >= 0)
                    times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                else
                    await KeepAsync(renderer, image, Path.Combine(folder, $"{name}.png"));
            }

            Report.Line(name, times.ToString());
            Report.Against($"{name}, median", times.Median / 1000, Allowed, "s");
        }
    }

    private static async Task KeepAsync(ImageRenderer renderer, PixelBuffer image, string path)
    {
        using var file = renderer.Render(image, new RenderOptions { Canvas = image.Size, Format = ImageFormat.Png });
        await File.WriteAllBytesAsync(path, file.Memory.ToArray());
    }
}
