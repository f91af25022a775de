namespace Easel.Onnx;

/// <summary>ONNX Runtime's GraphOptimizationLevel: how far a graph is rewritten before it runs.</summary>
public enum OnnxGraphOptimization
{
    None = 0,

    /// <summary>Rewrites that hold on every machine: constants folded, redundant nodes removed.</summary>
    Basic = 1,

    /// <summary>Basic, and nodes fused into ONNX Runtime's own operators.</summary>
    Extended = 2,

    /// <summary>Extended, and memory layouts fitted to this processor.</summary>
    All = 99,
}
