using System.CommandLine;
using System.Text.Json;
using Easel.Abstractions.Requests;
using Easel.Cli.Output;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;
using Spectre.Console;

namespace Easel.Cli.Models;

/// <summary><c>easel models inspect</c>: what a file or folder is, and how it would be held in memory, with the reasons.</summary>
internal static class InspectCommand
{
    public static Command Create()
    {
        var command = new Command("inspect", "Say what a model on this machine is, and how it would be held in memory.");
        var path = new Argument<string>("path") { Description = "A file of weights, or a model's folder." };
        var quantize = new Option<string?>("--quantize") { Description = "As Easel:LocalModels:Quantize.", HelpName = "none|q8|q4" };
        var memory = new Option<long?>("--memory")
        {
            Description = "MiB that it may take; by default what the machine has free.",
            HelpName = "MIB",
        };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        command.Arguments.Add(path);
        command.Options.Add(quantize);
        command.Options.Add(memory);
        command.Options.Add(json);
        command.SetAction(parsed =>
            Run(
                parsed.GetValue(path)!,
                parsed.GetValue(quantize),
                parsed.GetValue(memory) is { } mib ? mib * 1024 * 1024 : SystemMemory.Available(),
                parsed.GetValue(json)
            )
        );
        return command;
    }

    private static int Run(string path, string? quantize, long available, bool json)
    {
        if (!Enum.TryParse<Quantization>(quantize ?? nameof(Quantization.None), ignoreCase: true, out var kept))
            return Fail(Failure.Usage($"--quantize is '{quantize}'; it must be none, q8 or q4."));
        if (!ModelFolder.TryOpen(path, out var model, out var problems))
            return Fail(
                Failure.File($"'{path}' is no model that can be drawn with.") with
                {
                    Problems = [.. problems.Select(one => one.ToString())],
                }
            );
        var size = model.Card.Capabilities.NativeSizes[0];
        var plan = MemoryPlan.For(model, size, kept, available);

        // Pictures to go by as large as the one that is drawn, as many as it goes by.
        var others = Enumerable
            .Range(1, model.MostReferences)
            .Select(count => MemoryPlan.For(model, size, kept, available, [.. Enumerable.Repeat(size, count)]))
            .OfType<MemoryPlan>()
            .ToArray();
        if (json)
            JsonOutput.Write(writer => Write(writer, model, plan, others));
        else
            Show(model, size, plan, others);
        return plan?.Fits == false ? ExitCode.Refused : ExitCode.Ok;

        int Fail(Failure failure)
        {
            if (json)
                JsonOutput.Write(writer => Complaints.Write(writer, failure));
            else
                Complaints.Report(failure);
            return failure.ExitCode;
        }
    }

    private static void Show(ModelFolder model, ImageSize size, MemoryPlan? plan, MemoryPlan[] others)
    {
        Console.WriteLine($"{model.Card.Id}: {model.Family ?? "an ONNX export"}, licence {model.Card.License ?? "not stated"}");
        Console.WriteLine($"sizes: {string.Join(", ", model.Card.Capabilities.NativeSizes)}");
        if (model.Card.Capabilities.Schedulers is { Count: > 0 } schedulers)
            Console.WriteLine($"schedulers: {string.Join(", ", schedulers.Select(one => one.Name))}");
        if (plan is null)
            return;
        var table = Tables.Create(
            "network",
            "parameters",
            "stored as",
            "converted",
            "stays in the file",
            $"to work at {size}",
            "while it is loaded"
        );
        foreach (var network in plan.Networks)
        {
            table.AddRow(
                network.Name,
                $"{network.Parameters / 1e6:0.#} M",
                network.Stored,
                MemoryPlan.Size(network.WeightBytes),
                MemoryPlan.Size(network.MappedBytes),
                MemoryPlan.Size(network.WorkBytes),
                MemoryPlan.Size(network.PassingBytes)
            );
        }

        Tables.Show(table);
        Console.WriteLine($"at most {MemoryPlan.Size(plan.PeakBytes)} of {MemoryPlan.Size(plan.AvailableBytes)}");
        foreach (var reason in plan.Reasons)
            Console.WriteLine(reason);
        foreach (var (index, other) in others.Index())
        {
            var takes = $"at most {MemoryPlan.Size(other.PeakBytes)}{(other.Staged && !plan.Staged ? ", one network at a time" : "")}";
            Console.WriteLine(
                $"with {(index == 0 ? "1 picture" : $"{index + 1} pictures")} of {size} to go by: {(other.Fits ? takes : other.Reasons[^1])}"
            );
        }
    }

    private static void Write(Utf8JsonWriter writer, ModelFolder model, MemoryPlan? plan, MemoryPlan[] others)
    {
        writer.WriteString("id"u8, model.Card.Id);
        writer.WriteString("family"u8, model.Family);
        writer.WriteString("license"u8, model.Card.License);
        if (plan is null)
            return;
        writer.WriteStartArray("networks"u8);
        foreach (var network in plan.Networks)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, network.Name);
            writer.WriteNumber("parameters"u8, network.Parameters);
            writer.WriteString("stored"u8, network.Stored);
            writer.WriteNumber("weight_bytes"u8, network.WeightBytes);
            writer.WriteNumber("mapped_bytes"u8, network.MappedBytes);
            writer.WriteNumber("work_bytes"u8, network.WorkBytes);
            writer.WriteNumber("passing_bytes"u8, network.PassingBytes);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteNumber("peak_bytes"u8, plan.PeakBytes);
        writer.WriteNumber("available_bytes"u8, plan.AvailableBytes);
        writer.WriteBoolean("fits"u8, plan.Fits);
        writer.WriteBoolean("staged"u8, plan.Staged);
        writer.WriteBoolean("tiled"u8, plan.Tiled);
        writer.WriteStartArray("reasons"u8);
        foreach (var reason in plan.Reasons)
            writer.WriteStringValue(reason);
        writer.WriteEndArray();
        writer.WriteStartArray("references"u8);
        foreach (var (index, other) in others.Index())
        {
            writer.WriteStartObject();
            writer.WriteNumber("count"u8, index + 1);
            writer.WriteNumber("peak_bytes"u8, other.PeakBytes);
            writer.WriteBoolean("fits"u8, other.Fits);
            writer.WriteBoolean("staged"u8, other.Staged);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
