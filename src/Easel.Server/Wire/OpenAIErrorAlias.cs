// The name that work in progress still uses; it goes when that has landed.
#pragma warning disable IDE0005
global using OpenAIError = Easel.Server.ApiError;
