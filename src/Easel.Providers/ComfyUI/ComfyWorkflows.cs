using System.Text.Json;
using System.Text.Json.Nodes;

namespace Easel.Providers.ComfyUI;

/// <summary>The workflows of a folder, by the names of their files.</summary>
internal static class ComfyWorkflows
{
    public static (IReadOnlyDictionary<string, ComfyWorkflow> Workflows, IReadOnlyList<string> Problems) Read(string folder)
    {
        var workflows = new Dictionary<string, ComfyWorkflow>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var file in Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            var (workflow, problem) = ReadFile(file);
            if (problem is not null)
                problems.Add($"The workflow '{file}' {problem}.");
            else
                workflows[workflow!.Name] = workflow;
        }

        if (workflows.Count == 0 && problems.Count == 0)
            problems.Add($"There is no workflow in '{folder}'.");
        return (workflows, problems);
    }

    private static (ComfyWorkflow? Workflow, string? Problem) ReadFile(string file)
    {
        try
        {
            if (JsonNode.Parse(File.ReadAllText(file)) is not JsonObject graph)
                return (null, "is no JSON object");
            var workflow = new ComfyWorkflow(Path.GetFileNameWithoutExtension(file), graph);
            return (workflow, workflow.Problem());
        }
        catch (Exception unreadable) when (unreadable is JsonException or IOException or UnauthorizedAccessException)
        {
            return (null, $"cannot be read: {unreadable.Message.TrimEnd('.')}");
        }
    }
}
