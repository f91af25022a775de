using Easel.Diffusion.Sessions;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Easel.Diffusion.Models;

/// <summary>Holds a session's inputs and outputs against what the pipeline will give and take; every misfit goes on the list.</summary>
internal sealed class ModelPorts(string file, OnnxSession session, List<ModelFolderProblem> problems)
{
    public static readonly TensorElementType[] Floats = [TensorElementType.Float, TensorElementType.Float16];

    /// <summary>For a dimension that may be any.</summary>
    public const long Any = 0;

    private readonly HashSet<string> _given = new(StringComparer.Ordinal);

    /// <param name="shape">A length, -1 for one that only a run decides (the model must leave it open), or <see cref="Any"/>.</param>
    public OnnxPort? Input(string name, ReadOnlySpan<TensorElementType> types, params ReadOnlySpan<long> shape)
    {
        _given.Add(name);
        foreach (var input in session.Inputs)
        {
            if (string.Equals(input.Name, name, StringComparison.Ordinal))
                return Check("input", input, types, shape);
        }

        Report($"has no input '{name}'.");
        return null;
    }

    /// <summary>The output of that name or, where exports differ in the name, the first one.</summary>
    public OnnxPort? Output(string name, params ReadOnlySpan<long> shape)
    {
        var found = session.Outputs.Count > 0 ? session.Outputs[0] : null;
        foreach (var output in session.Outputs)
        {
            if (string.Equals(output.Name, name, StringComparison.Ordinal))
                found = output;
        }

        if (found is not null)
            return Check("output", found, Floats, shape);
        Report($"has no output '{name}'.");
        return null;
    }

    /// <summary>Reports inputs that nobody asked for: they would have to be given and are not understood.</summary>
    public void NoOtherInputs()
    {
        foreach (var input in session.Inputs)
        {
            if (!_given.Contains(input.Name))
                Report($"needs the input '{input.Name}', which is not supported.");
        }
    }

    public void Report(string message) => problems.Add(new ModelFolderProblem(file, message));

    private OnnxPort Check(string kind, OnnxPort port, ReadOnlySpan<TensorElementType> types, ReadOnlySpan<long> shape)
    {
        if (port.ElementType is not { } type || !types.Contains(type))
        {
            Report(
                $"{kind} '{port.Name}' holds {port.ElementType?.ToString() ?? "no tensor"}; it must hold {string.Join(" or ", types.ToArray())}."
            );
        }

        var fits = port.Shape.Count == shape.Length;
        for (var i = 0; fits && i < shape.Length; i++)
            fits = shape[i] == Any || port.Shape[i] < 0 || port.Shape[i] == shape[i];
        if (!fits)
            Report($"{kind} '{port.Name}' has the shape {Describe([.. port.Shape])}; it must take {Describe(shape)}.");
        return port;
    }

    private static string Describe(ReadOnlySpan<long> shape)
    {
        var sides = new string[shape.Length];
        for (var i = 0; i < sides.Length; i++)
            sides[i] = shape[i] <= 0 ? "?" : shape[i].ToString();
        return $"[{string.Join(", ", sides)}]";
    }
}
