namespace Easel.Abstractions.Requests;

/// <summary>A ControlNet that leads one drawing by a picture: its edges, its depth, a pose.</summary>
/// <param name="Name">Of its file without the ending, or of its folder.</param>
/// <param name="Image">Which image of the request it is shown, counted from 1; that is neither edited nor a reference.</param>
/// <param name="Strength">How much it counts, 0-2: 1 is as it was trained, 0 not at all.</param>
/// <param name="Start">The share of the steps, 0-1, from which on it counts.</param>
/// <param name="End">The share of the steps, 0-1, up to which it counts.</param>
public readonly record struct ControlChoice(string Name, int Image = 1, float Strength = 1, float Start = 0, float End = 1);
