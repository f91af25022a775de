using Easel.Diffusion.Models;
using Easel.Diffusion.Weights;

namespace Easel.Diffusion.Graphs;

/// <summary>
/// A network's weights under the names that its graph asks for them by. What is missing or of the wrong shape goes on the list, and
/// building goes on, so that all of it is reported at once.
/// </summary>
/// <param name="file">What problems are reported of.</param>
/// <param name="quantization">How the matrices of linear layers are to be kept.</param>
internal sealed class NetworkWeights(
    string file,
    IReadOnlyDictionary<string, WeightTensor> tensors,
    List<ModelFolderProblem> problems,
    Quantization quantization = Quantization.None
)
{
    // Of a model that is another one than was thought, thousands could be reported.
    private const int MostReported = 8;

    private int _reported;

    public IReadOnlyDictionary<string, WeightTensor> Tensors => tensors;

    public Quantization Quantization => quantization;

    /// <summary>Nothing that was asked for was missing or of another shape.</summary>
    public bool IsComplete => _reported == 0;

    public bool Has(string name) => tensors.ContainsKey(name);

    /// <summary>Null, and a problem, where it is missing or its shape is another.</summary>
    /// <param name="shape">-1 for a side that may be any; empty for any shape.</param>
    public WeightTensor? Find(string name, params ReadOnlySpan<long> shape)
    {
        if (!tensors.TryGetValue(name, out var weight))
        {
            Report($"lacks the tensor '{name}'.");
            return null;
        }

        if (!WeightConverter.Converts(weight.Type))
        {
            Report($"stores '{weight.Name}' as {weight.Type}, which is no type for a weight.");
            return null;
        }

        var fits = shape.IsEmpty || weight.Shape.Count == shape.Length;
        for (var i = 0; fits && i < shape.Length; i++)
            fits = shape[i] < 0 || weight.Shape[i] == shape[i];
        if (fits)
            return weight;

        Report($"has '{weight.Name}' as [{string.Join(", ", weight.Shape)}]; the model that it seems to be has [{Describe(shape)}] there.");
        return null;
    }

    /// <summary>A problem of these weights.</summary>
    public void Report(string message)
    {
        if (++_reported <= MostReported)
            problems.Add(new ModelFolderProblem(file, message));
        else if (_reported == MostReported + 1)
            problems.Add(new ModelFolderProblem(file, "lacks more, or has more in another shape."));
    }

    private static string Describe(ReadOnlySpan<long> shape)
    {
        var sides = new string[shape.Length];
        for (var i = 0; i < sides.Length; i++)
            sides[i] = shape[i] < 0 ? "?" : shape[i].ToString();
        return string.Join(", ", sides);
    }
}
