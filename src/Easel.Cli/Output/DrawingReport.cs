using System.Diagnostics;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Cli.Drawings;
using Easel.Client.Images;

namespace Easel.Cli.Output;

/// <summary>Says what became of a drawing: the files' paths on standard output and the rest on standard error, or all of it as one JSON
/// document.</summary>
internal sealed class DrawingReport(bool json, Action<Action> onTerminal)
{
    private readonly List<(DrawnImage Image, string? Path)> _images = [];
    private readonly List<EaselWarning> _warnings = [];
    private readonly long _begun = Stopwatch.GetTimestamp();

    /// <summary>Who draws.</summary>
    public string? Service { get; set; }

    /// <summary>The file that is drawn again; null where nothing is.</summary>
    public ReadOnlyMemory<byte>? Original { get; init; }

    private DryRunPlan? _plan;

    /// <summary>Nothing was drawn; this would have become of it.</summary>
    public void Add(DryRunPlan plan)
    {
        _plan = plan;
        if (!json)
            onTerminal(() => DryRunReport.Show(plan));
        foreach (var warning in plan.Warnings)
            Warn(warning);
    }

    public void Warn(EaselWarning warning)
    {
        _warnings.Add(warning);
        if (!json)
            onTerminal(() => Complaints.Warn(warning.Message));
    }

    /// <param name="path">Null for standard output.</param>
    public void Add(DrawnImage image, string? path)
    {
        _images.Add((image, path));
        if (json || path is null)
            return;
        onTerminal(() => Console.Out.WriteLine(path));
        if (IsIdentical(image) is false)
            onTerminal(() =>
                Complaints.Warn(
                    "The image is not the same, byte for byte: another machine, another version, another prompt, or one of several images drew it."
                )
            );
        if (
            FileKind.OfName(path) is { } named
            && FileKind.OfContent(image.File.Span) is { } real
            && !named.Equals(real, StringComparison.Ordinal)
        )
            onTerminal(() => Complaints.Warn($"'{path}' is a {real} file: the service chose that format."));
    }

    /// <returns>The exit code.</returns>
    public int Finish(Failure? failure)
    {
        if (json)
            JsonOutput.Write(writer => Write(writer, failure));
        else if (failure is not null)
            Complaints.Report(failure);
        return failure?.ExitCode ?? ExitCode.Ok;
    }

    private void Write(Utf8JsonWriter writer, Failure? failure)
    {
        if (failure is not null)
            Complaints.Write(writer, failure);
        if (_plan is not null)
            DryRunReport.Write(writer, _plan);
        writer.WriteStartArray("images"u8);
        foreach (var (image, path) in _images)
            Write(writer, image, path);
        writer.WriteEndArray();
        WriteUsage(writer);
        writer.WriteStartArray("warnings"u8);
        foreach (var warning in _warnings)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, warning.Code);
            writer.WriteString("param"u8, warning.Param);
            writer.WriteString("message"u8, warning.Message);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteString("service"u8, Service);
        writer.WriteNumber("seconds"u8, Math.Round(Stopwatch.GetElapsedTime(_begun).TotalSeconds, 3));
    }

    /// <summary>Null where nothing is drawn again.</summary>
    private bool? IsIdentical(DrawnImage image) => Original is { } original ? original.Span.SequenceEqual(image.File.Span) : null;

    private void Write(Utf8JsonWriter writer, DrawnImage image, string? path)
    {
        writer.WriteStartObject();
        writer.WriteString("path"u8, path is null ? null : Path.GetFullPath(path));
        writer.WriteString("format"u8, FileKind.OfContent(image.File.Span));
        writer.WriteNumber("bytes"u8, image.File.Length);
        if (image.Size is { } size)
            writer.WriteString("size"u8, size);
        if (image.Details?.Model is { } model)
            writer.WriteString("model"u8, model);
        if (image.Seed is { } seed)
            writer.WriteNumber("seed"u8, seed);
        if (image.Details?.Steps is { } steps)
            writer.WriteNumber("steps"u8, steps);
        if (image.Details?.GuidanceScale is { } guidance)
            writer.WriteNumber("guidance_scale"u8, guidance);
        if (image.Details?.Scheduler is { } scheduler)
            writer.WriteString("scheduler"u8, scheduler);
        if (image.Details?.Loras is { Count: > 0 } loras)
        {
            writer.WriteStartArray("loras"u8);
            foreach (var lora in loras)
                writer.WriteStringValue(new LoraChoice(lora.Name, (float)(lora.Weight ?? 1)).ToString());
            writer.WriteEndArray();
        }

        if (IsIdentical(image) is { } identical)
            writer.WriteBoolean("identical"u8, identical);
        if (image.RevisedPrompt is { } revised)
            writer.WriteString("revised_prompt"u8, revised);
        writer.WriteEndObject();
    }

    private void WriteUsage(Utf8JsonWriter writer)
    {
        var all = _images.Select(image => image.Image.Usage).OfType<ImageUsage>().ToList();
        if (all.Count == 0)
            return;
        writer.WriteStartObject("usage"u8);
        writer.WriteNumber("input_tokens"u8, all.Sum(usage => usage.InputTokens));
        writer.WriteNumber("output_tokens"u8, all.Sum(usage => usage.OutputTokens));
        writer.WriteNumber("total_tokens"u8, all.Sum(usage => usage.TotalTokens));
        writer.WriteEndObject();
    }
}
