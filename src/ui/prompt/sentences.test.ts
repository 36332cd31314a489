import { describe, expect, it } from 'vitest';
import type { PromptRequest } from './request.ts';
import { leadOf, titleOf } from './sentences.ts';

const key = { name: 'AWS access key', dataType: 'secret/aws-access-key', count: 1, samples: [] };
const request: PromptRequest = {
  kind: 'stopped',
  channel: 'paste',
  appName: 'ChatGPT',
  policyName: 'Sluice balanced',
  kinds: [key],
  rules: [],
  ways: ['redact', 'cancel'],
  reference: '7F3A-09C2',
};

describe('titleOf', () => {
  it('names one value, several of one kind, several kinds', () => {
    expect(titleOf(request)).toEqual({ key: 'foundOneAn', values: ['AWS access key'] });
    expect(titleOf({ ...request, kinds: [{ ...key, count: 3 }] }).key).toBe('foundManyAn');
    expect(titleOf({ ...request, kinds: [key, { ...key, name: 'JWT' }] })).toEqual({
      key: 'foundKinds',
      values: ['2'],
    });
  });

  it('speaks of labels and of source code as such', () => {
    const label = { ...key, name: 'Confidential', dataType: 'label/confidential' };
    expect(titleOf({ ...request, kinds: [label] })).toEqual({ key: 'foundLabel', values: ['Confidential'] });
    const code = { ...key, name: 'Source code', dataType: 'code/source' };
    expect(titleOf({ ...request, kinds: [code] })).toEqual({ key: 'foundSome', values: ['source code'] });
  });

  it('speaks of files that hold nothing to scan', () => {
    const locked = { ...key, name: 'It is locked', dataType: 'file/unreadable' };
    const upload = { ...request, channel: 'upload' as const, kinds: [locked], ways: ['cancel' as const] };
    expect(titleOf(upload).key).toBe('fileStaysTitle');
    expect(leadOf(upload)).toEqual({ key: 'fileStaysLead', values: ['It is locked'] });
    expect(titleOf({ ...upload, kind: 'ask' }).key).toBe('fileAskTitle');
    expect(leadOf({ ...upload, kind: 'ask' }).key).toBe('fileAskLead');
    const picture = { ...upload, kinds: [{ ...locked, dataType: 'file/image' }] };
    expect(titleOf(picture).key).toBe('imageStaysTitle');
    expect(leadOf({ ...picture, kind: 'ask', ways: ['continue', 'cancel'] }).key).toBe('askUpload');
    // A value in the same file is the stronger word.
    expect(titleOf({ ...upload, kinds: [locked, key] }).key).toBe('foundKinds');
  });

  it('says what did not happen when nothing was found', () => {
    expect(titleOf({ ...request, kinds: [], channel: 'upload' }).key).toBe('notUploaded');
  });
});

describe('leadOf', () => {
  it('asks about removing only where that is a way on', () => {
    expect(leadOf(request).key).toBe('removeItAndPaste');
    expect(leadOf({ ...request, kinds: [{ ...key, count: 2 }] }).key).toBe('removeThemAndPaste');
    expect(leadOf({ ...request, ways: ['cancel'] }).key).toBe('stoppedPaste');
    expect(leadOf({ ...request, kind: 'ask', channel: 'type', ways: ['continue', 'cancel'] }).key).toBe(
      'askSend',
    );
  });

  it('says where the text is that could not be cleaned', () => {
    const failed = (channel: PromptRequest['channel']) =>
      leadOf({ ...request, kind: 'not-sent', channel }).key;
    expect(['paste', 'drop', 'upload', 'submit'].map((channel) => failed(channel as 'paste'))).toEqual([
      'notPastedLead',
      'notDroppedLead',
      'notUploadedLead',
      'notSentLead',
    ]);
  });

  it('tells progress in whole percent', () => {
    expect(leadOf({ ...request, kind: 'scanning', progress: 0.426 }).values).toEqual(['43']);
  });
});
