namespace Easel.Diffusion.Graphs;

/// <summary>Changes some of a network's weights as they are loaded; the files stay as they are.</summary>
internal interface IWeightPatch
{
    /// <summary>The weight, by its name in the graph, is changed, and so cannot stay in its file.</summary>
    bool Touches(string name);

    /// <summary>What changes the weight and by how much, in a text that differs where that differs.</summary>
    string KeyOf(string name);

    /// <summary>Adds the changes to a weight's numbers.</summary>
    void AddTo(string name, IReadOnlyList<long> shape, Span<float> values);
}
