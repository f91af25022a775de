using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using NetVips;

namespace Easel.Bench;

/// <summary>stable-diffusion.cpp's command, built as its README says.</summary>
internal sealed partial class SecondReader(string program, int threads)
{
    /// <summary>Draws with Euler's method at evenly spaced timesteps from the noise of <see cref="CudaNoise"/>.</summary>
    /// <returns>RGB row by row, and how long a step took in seconds.</returns>
    public async Task<(byte[] Picture, double Step)> DrawAsync(string checkpoint, string prompt, SecondReaderDrawing drawing)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.png");
        try
        {
            var said = await RunAsync([
                .. (string[])["--mode", "img_gen", "--model", checkpoint, "--prompt", prompt, "--output", file, "--verbose"],
                .. (string[])["--lora-model-dir", Path.Combine(Path.GetDirectoryName(checkpoint)!, "loras")],
                .. (string[])["--width", Text(drawing.Side), "--height", Text(drawing.Side), "--steps", Text(drawing.Steps)],
                .. (string[])["--cfg-scale", Text(drawing.Guidance), "--seed", Text(drawing.Seed), "--rng", "cuda"],
                .. (string[])["--sampling-method", "euler", "--scheduler", "discrete", "--threads", Text(threads)],
            ]);
            using var picture = Image.NewFromFile(file);
            using var colours = picture.Bands > 3 ? picture.ExtractBand(0, 3) : picture.Copy();
            return (colours.WriteToMemory<byte>(), SecondsOf(said) / drawing.Steps);
        }
        finally
        {
            File.Delete(file);
        }
    }

    /// <summary>Writes a checkpoint as GGUF of this type.</summary>
    public Task ConvertAsync(string checkpoint, string type, string gguf) =>
        RunAsync(["--mode", "convert", "--model", checkpoint, "--type", type, "--output", gguf]);

    private async Task<string> RunAsync(IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(program, arguments)
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? string.Concat(said)
            : throw new InvalidOperationException(
                $"{program} ended with {process.ExitCode}: {string.Concat(said)[^Math.Min(2000, said.Sum(one => one.Length))..]}"
            );
    }

    private static double SecondsOf(string said) =>
        Sampling().Match(said) is { Success: true } found
            ? double.Parse(found.Groups["seconds"].Value, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException("The second reader does not say how long it drew.");

    private static string Text(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"sampling completed, taking (?<seconds>[\d.]+)s", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sampling();
}
