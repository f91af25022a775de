using Microsoft.ML.OnnxRuntime.Tensors;
using static Microsoft.ML.OnnxRuntime.Tensors.TensorElementType;

namespace Easel.Diffusion.Tests.Support;

/// <summary>The models that the tests run.</summary>
internal static class TestModels
{
    /// <summary>y = a + b, any length.</summary>
    public static GraphBuilder Sum(TensorElementType type = Float) =>
        new GraphBuilder().Input("a", type, -1).Input("b", type, -1).Output("y", type, -1).Node("Add", ["a", "b"], ["y"]);

    /// <summary>y = x W, with x [n, 2] and W [2, 3].</summary>
    public static GraphBuilder Product(ReadOnlySpan<float> weights) =>
        new GraphBuilder()
            .Input("x", Float, -1, 2)
            .Output("y", Float, -1, 3)
            .Weights("w", Float, [2, 3], weights)
            .Node("MatMul", ["x", "w"], ["y"]);

    /// <summary>Squares a matrix as often as the input "steps" says, scaled so that it stays finite: a run of hours where asked.</summary>
    public static GraphBuilder Loop() =>
        new GraphBuilder()
            .Input("steps", TensorElementType.Int64)
            .Input("x", Float, 64, 64)
            .Output("begun", Float, 64, 64)
            .Output("y", Float, 64, 64)
            .Weights("go", Bool, [], [true])
            .Weights("scale", Float, [], [1f / 64])
            .Node("Abs", ["x"], ["begun"])
            .Node(
                "Loop",
                ["steps", "go", "begun"],
                ["y"],
                new NodeAttribute(
                    "body",
                    Graph: new GraphBuilder()
                        .Input("i", TensorElementType.Int64)
                        .Input("keep_in", Bool)
                        .Input("state_in", Float, 64, 64)
                        .Output("keep_out", Bool)
                        .Output("state_out", Float, 64, 64)
                        .Node("Identity", ["keep_in"], ["keep_out"])
                        .Node("MatMul", ["state_in", "state_in"], ["squared"])
                        .Node("Mul", ["squared", "scale"], ["state_out"])
                )
            );

    /// <summary>Weights as the built-in model stores them: int8, with a float scale per row, made float by the graph. y = x (cast(q) *
    /// s).</summary>
    public static GraphBuilder Quantized(ReadOnlySpan<sbyte> weights, int rows, int columns, ReadOnlySpan<float> scales) =>
        new GraphBuilder()
            .Input("x", Float, -1, rows)
            .Output("y", Float, -1, columns)
            .Weights("q", Int8, [rows, columns], weights)
            .Weights("s", Float, [rows, 1], scales)
            .Node("Cast", ["q"], ["q_float"], new NodeAttribute("to", (int)Float))
            .Node("Mul", ["q_float", "s"], ["w"])
            .Node("MatMul", ["x", "w"], ["y"]);
}
