using System.CommandLine;
using System.Text.Json;
using Easel.Cli.Output;
using Easel.Diffusion.Memory;
using Easel.Diffusion.Models;
using Spectre.Console;

namespace Easel.Cli.Models;

/// <summary><c>easel models list</c>: what lies in the models folder, and why what is left out is.</summary>
internal static class ListCommand
{
    public static Command Create()
    {
        var command = new Command("list", "List the models of this machine, and those that are left out with the reasons.");
        var folder = new Option<string?>("--models-folder") { Description = "Where models lie.", HelpName = "FOLDER" };
        var json = new Option<bool>("--json") { Description = "Print one JSON document." };
        command.Options.Add(folder);
        command.Options.Add(json);
        command.SetAction(parsed =>
        {
            var found = Find(ModelsFolder.Of(parsed.GetValue(folder)));
            if (parsed.GetValue(json))
                JsonOutput.Write(writer => Write(writer, found));
            else
                Show(found);
            return ExitCode.Ok;
        });
        return command;
    }

    private static FoundModel[] Find(string folder) =>
        Directory.Exists(folder) ? [.. ModelFolder.FindIn(folder).Select(FoundModel.Open)] : [];

    private static void Show(FoundModel[] found)
    {
        var table = Tables.Create("name", "model", "family", "stored as", "on disk", "licence");
        foreach (var model in found.Where(model => model.Problems.Count == 0))
        {
            string[] cells =
            [
                model.Name,
                model.Id ?? "",
                model.Family ?? "an ONNX export",
                model.Stored ?? "",
                MemoryPlan.Size(model.Bytes),
                model.License ?? "not stated",
            ];
            table.AddRow([.. cells.Select(cell => cell.EscapeMarkup())]);
        }

        Tables.Show(table);
        foreach (var model in found.Where(model => model.Problems.Count > 0))
        {
            Console.WriteLine($"left out: {model.Name}");
            foreach (var problem in model.Problems)
                Console.WriteLine($"  {problem}");
        }
    }

    private static void Write(Utf8JsonWriter writer, FoundModel[] found)
    {
        writer.WriteStartArray("models"u8);
        foreach (var model in found)
        {
            writer.WriteStartObject();
            writer.WriteString("name"u8, model.Name);
            writer.WriteString("path"u8, model.Path);
            writer.WriteNumber("bytes"u8, model.Bytes);
            writer.WriteBoolean("usable"u8, model.Problems.Count == 0);
            if (model.Problems.Count == 0)
            {
                writer.WriteString("id"u8, model.Id);
                writer.WriteString("family"u8, model.Family);
                writer.WriteString("stored"u8, model.Stored);
                writer.WriteString("license"u8, model.License);
            }

            writer.WriteStartArray("problems"u8);
            foreach (var problem in model.Problems)
                writer.WriteStringValue(problem);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
