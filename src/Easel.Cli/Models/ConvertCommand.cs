using System.CommandLine;
using Easel.Cli.Output;
using Easel.Diffusion.Weights.Conversion;

namespace Easel.Cli.Models;

/// <summary><c>easel models convert</c>: writes a file of weights in another precision.</summary>
internal static class ConvertCommand
{
    public static Command Create()
    {
        var command = new Command("convert", "Write a file of weights in another precision, beside the one that is there.");
        var source = new Argument<string>("file") { Description = "A .safetensors or .gguf file." };
        // A text until it runs: help is written without the library that knows the precisions.
        var precision = new Option<string>("--to")
        {
            Description = "f16, bf16, f8 (E4M3 matrices) as safetensors; q8 (Q8_0 matrices) as GGUF.",
            Required = true,
            HelpName = "f16|bf16|f8|q8",
        };
        var output = new Option<string?>("--output", "-o") { Description = "The file to write.", HelpName = "FILE" };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there." };
        command.Arguments.Add(source);
        precision.AcceptOnlyFromAmong("f16", "bf16", "f8", "q8");
        foreach (var option in (Option[])[precision, output, force])
            command.Options.Add(option);
        command.SetAction(
            (parsed, cancellationToken) =>
            {
                var failure = Run(
                    parsed.GetValue(source)!,
                    parsed.GetValue(output),
                    parsed.GetValue(precision)!,
                    parsed.GetValue(force),
                    cancellationToken
                );
                if (failure is not null)
                    Complaints.Report(failure);
                return Task.FromResult(failure?.ExitCode ?? ExitCode.Ok);
            }
        );
        return command;
    }

    private static string TargetOf(string source, WeightPrecision precision) =>
        Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(source))!,
            $"{Path.GetFileNameWithoutExtension(source)}-{precision.ToString().ToLowerInvariant()}{WeightConversion.ExtensionOf(precision)}"
        );

    private static Failure? Run(string source, string? output, string to, bool force, CancellationToken cancellationToken)
    {
        var precision = Enum.Parse<WeightPrecision>(to, ignoreCase: true);
        var target = output ?? TargetOf(source, precision);
        if (string.Equals(Path.GetFullPath(source), Path.GetFullPath(target), StringComparison.Ordinal))
            return Failure.Usage("The file would be written over while it is read: name another with --output.");
        if (File.Exists(target) && !force)
            return Failure.File($"'{target}' is there already; give --force to write over it.");
        var shown = -1L;
        try
        {
            if (!WeightConversion.TryConvert(source, target, precision, Show, out var problem, cancellationToken))
                return Failure.File($"'{source}' {problem}");
        }
        catch (Exception disk) when (disk is IOException or UnauthorizedAccessException)
        {
            return Failure.File(disk.Message);
        }

        if (shown >= 0)
            Console.Error.WriteLine();
        Console.WriteLine(target);
        return null;

        void Show(long done, long all)
        {
            var percent = all == 0 ? 100 : done * 100 / all;
            if (percent == shown || Console.IsErrorRedirected)
                return;
            shown = percent;
            Console.Error.Write($"\r{percent} % ");
        }
    }
}
