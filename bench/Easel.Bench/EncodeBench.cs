using System.Diagnostics;
using System.Globalization;
using Easel.Abstractions.Pixels;
using Easel.Abstractions.Requests;
using Easel.Imaging;

namespace Easel.Bench;

/// <summary>A 1024x1024 RGBA picture to PNG, JPEG and WebP: Easel's renderer against npm's sharp with the same settings, turn by
/// turn.</summary>
internal static class EncodeBench
{
    private const int Runs = 40;
    private const double Allowed = 1.10;
    private static readonly ImageSize Size = new(1024, 1024);

    public static async Task RunAsync()
    {
        using var picture = Picture();
        var file = Path.Combine(Path.GetTempPath(), $"easel-bench-{Environment.ProcessId}.rgba");
        await File.WriteAllBytesAsync(file, picture.Memory.ToArray());
        try
        {
            using var sharp = await SharpAsync(file);
            var renderer = new ImageRenderer();
            Report.Title(
                $"encode: {Size} RGBA, Easel against sharp with the same settings; sharp has no PNG filter 'up', only none (png) and all (png-adaptive)"
            );
            foreach (var (name, options) in Settings())
            {
                var (ours, theirs) = (new Samples(), new Samples());
                var (ourBytes, theirBytes) = (0L, 0L);
                for (var run = -5; run < Runs; run++)
                {
                    var start = Stopwatch.GetTimestamp();
                    using (var encoded = renderer.Render(picture, options))
                        ourBytes = encoded.Memory.Length;
                    var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
                    await sharp.StandardInput.WriteLineAsync(name);
                    var answer = (
                        await sharp.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("sharp stopped.")
                    ).Split(' ');
                    theirBytes = long.Parse(answer[1], CultureInfo.InvariantCulture);
                    if (run < 0)
                        continue;
                    ours.Add(elapsed);
                    theirs.Add(double.Parse(answer[0], CultureInfo.InvariantCulture));
                }

                Report.Line($"{name}, Easel", $"{ours}, {ourBytes / 1024} KB");
                Report.Line($"{name}, sharp", $"{theirs}, {theirBytes / 1024} KB");
                Report.Against($"{name}, ratio pair by pair", Samples.MedianRatio(ours, theirs), Allowed, "x");
            }
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<(string Name, RenderOptions Options)> Settings() =>
        [
            (
                "png",
                new RenderOptions
                {
                    Canvas = Size,
                    Format = ImageFormat.Png,
                    Transparent = true,
                }
            ),
            (
                "png-adaptive",
                new RenderOptions
                {
                    Canvas = Size,
                    Format = ImageFormat.Png,
                    Transparent = true,
                }
            ),
            (
                "jpeg",
                new RenderOptions
                {
                    Canvas = Size,
                    Format = ImageFormat.Jpeg,
                    Quality = 90,
                }
            ),
            (
                "webp",
                new RenderOptions
                {
                    Canvas = Size,
                    Format = ImageFormat.WebP,
                    Transparent = true,
                    Quality = 90,
                }
            ),
        ];

    /// <summary>What the built-in model drew for the README, its left two thirds.</summary>
    private static PixelBuffer Picture()
    {
        var file = File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "images", "easel-icons.png"));
        if (!new ImageCodec().TryDecode(file, ImageLimits.Default, out var whole, out var problem))
            throw new InvalidOperationException(problem.Message);
        using (whole)
            return new ImageScaler().Scale(whole, new PixelArea(Size), Size);
    }

    private static async Task<Process> SharpAsync(string file)
    {
        var folder = Path.Combine(Repository.Root, "bench", "Easel.Bench", "node");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            using var install = Process.Start(
                new ProcessStartInfo("npm", ["ci", "--ignore-scripts", "--silent"]) { WorkingDirectory = folder }
            )!;
            await install.WaitForExitAsync();
            if (install.ExitCode != 0)
                throw new InvalidOperationException("npm ci failed; sharp is needed to compare with.");
        }

        return Process.Start(
            new ProcessStartInfo("node", ["encode.mjs", file, $"{Size.Width}", $"{Size.Height}"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            }
        )!;
    }
}
