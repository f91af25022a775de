namespace Easel.Testing;

/// <summary>What draws in a test.</summary>
public enum TestDrawing
{
    /// <summary>The models of the models folder, by default the built-in one: real pictures, in a second or two each.</summary>
    Models,

    /// <summary>No model: blocks of colours that follow from prompt and seed, in milliseconds. It takes every parameter that the built-in
    /// model takes.</summary>
    Stub,
}
